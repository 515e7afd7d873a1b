package com.junction.contract.diff;

import com.junction.contract.diff.schema.Side;
import java.util.Locale;

/** A kind of change, and its effect on requests, responses and Java. */
public enum Rule {
    OPERATION_ADDED(Effect.ADDS, JavaEffect.KEEPS, "an operation was added"),
    OPERATION_REMOVED(Effect.CHANGES, JavaEffect.BREAKS, "an operation was removed"),
    OPERATION_RENAMED(Effect.RENAMES, JavaEffect.BREAKS, "the operationId or `x-fern-sdk-method-name` changed"),
    OPERATION_MOVED(Effect.RENAMES, JavaEffect.BREAKS, "the tag or `x-fern-sdk-group-name` changed"),
    OPERATION_HIDDEN(Effect.RENAMES, JavaEffect.BREAKS, "`x-fern-ignore` now hides an operation from clients"),
    OPERATION_SHOWN(Effect.RENAMES, JavaEffect.KEEPS, "`x-fern-ignore` no longer hides an operation from clients"),
    WEBHOOK_ADDED(Effect.ADDS, JavaEffect.KEEPS, "a webhook or a callback was added"),
    WEBHOOK_REMOVED(
            Effect.CHANGES, JavaEffect.KEEPS, "a webhook or a callback was removed: the server no longer sends it"),
    PATH_PARAMETER_RENAMED(Effect.RENAMES, JavaEffect.KEEPS, "a path parameter has another name in the same place"),
    PARAMETER_ADDED(Effect.ADDS, JavaEffect.KEEPS, "an optional parameter was added"),
    REQUIRED_PARAMETER_ADDED(Effect.NARROWS, JavaEffect.DEPENDS, "a required parameter was added"),
    PARAMETER_REMOVED(Effect.CHANGES, JavaEffect.BREAKS, "a parameter was removed: the server no longer reads it"),
    PARAMETER_REQUIRED(Effect.NARROWS, JavaEffect.DEPENDS, "an optional parameter became required"),
    PARAMETER_OPTIONAL(Effect.WIDENS, JavaEffect.DEPENDS, "a required parameter became optional"),
    PARAMETER_SERIALIZATION_CHANGED(
            Effect.CHANGES, JavaEffect.DEPENDS, "`style`, `explode` or `content` serialize a parameter in another way"),
    PARAMETER_RENAMED(Effect.RENAMES, JavaEffect.BREAKS, "`x-fern-parameter-name` changed"),
    REQUEST_BODY_ADDED(Effect.ADDS, JavaEffect.DEPENDS, "an optional body was added"),
    REQUIRED_REQUEST_BODY_ADDED(Effect.NARROWS, JavaEffect.DEPENDS, "a required body was added"),
    REQUEST_BODY_REMOVED(Effect.CHANGES, JavaEffect.BREAKS, "a body was removed"),
    REQUEST_BODY_REQUIRED(Effect.NARROWS, JavaEffect.DEPENDS, "an optional body became required"),
    REQUEST_BODY_OPTIONAL(Effect.WIDENS, JavaEffect.DEPENDS, "a required body became optional"),
    MEDIA_TYPE_ADDED(Effect.ADDS, JavaEffect.DEPENDS, "a body got another media type"),
    MEDIA_TYPE_REMOVED(Effect.CHANGES, JavaEffect.DEPENDS, "a body lost a media type"),
    RESPONSE_ADDED(Effect.ADDS, JavaEffect.DEPENDS, "a status was added"),
    RESPONSE_RANGE_CHANGED(
            Effect.ADDS,
            JavaEffect.DEPENDS,
            "a status became its range (`2XX`) or `default`, or the reverse; the two responses are compared"),
    SUCCESS_REMOVED(Effect.CHANGES, JavaEffect.DEPENDS, "a 2xx status was removed"),
    ERROR_REMOVED(Effect.NARROWS, JavaEffect.DEPENDS, "an error status was removed"),
    RESPONSE_BODY_ADDED(Effect.ADDS, JavaEffect.DEPENDS, "a response got a body"),
    RESPONSE_BODY_REMOVED(Effect.CHANGES, JavaEffect.DEPENDS, "a response lost its body"),
    RESPONSE_HEADER_ADDED(Effect.ADDS, JavaEffect.KEEPS, "a response header was added"),
    RESPONSE_HEADER_REMOVED(Effect.CHANGES, JavaEffect.KEEPS, "a response header was removed"),
    RESPONSE_HEADER_REQUIRED(Effect.NARROWS, JavaEffect.KEEPS, "an optional response header became required"),
    RESPONSE_HEADER_OPTIONAL(Effect.WIDENS, JavaEffect.KEEPS, "a required response header became optional"),
    SECURITY_ADDED(Effect.NARROWS, JavaEffect.KEEPS, "an operation without credentials now requires them"),
    SECURITY_CHANGED(Effect.NARROWS, JavaEffect.DEPENDS, "credentials or scopes that were sufficient no longer are"),
    SECURITY_RELAXED(Effect.WIDENS, JavaEffect.DEPENDS, "an operation also accepts other credentials, or none"),
    SERVER_ADDED(Effect.ADDS, JavaEffect.DEPENDS, "a server was added"),
    SERVER_REMOVED(Effect.CHANGES, JavaEffect.DEPENDS, "a server was removed"),
    SERVER_RENAMED(Effect.RENAMES, JavaEffect.BREAKS, "`x-fern-server-name` changed"),
    PROPERTY_ADDED(Effect.ADDS, JavaEffect.KEEPS, "an optional property was added"),
    PROPERTY_ADDED_TO_CLOSED_OBJECT(
            Effect.WIDENS,
            JavaEffect.KEEPS,
            "an optional property was added that `additionalProperties` had forbidden"),
    REQUIRED_PROPERTY_ADDED(Effect.NARROWS, JavaEffect.KEEPS, "a required property was added"),
    PROPERTY_REMOVED(Effect.CHANGES, JavaEffect.BREAKS, "a property was removed: it is no longer read or sent"),
    PROPERTY_REQUIRED(Effect.NARROWS, JavaEffect.DEPENDS, "an optional property became required"),
    PROPERTY_OPTIONAL(Effect.WIDENS, JavaEffect.DEPENDS, "a required property became optional"),
    PROPERTY_RENAMED(Effect.RENAMES, JavaEffect.BREAKS, "`x-fern-property-name` changed"),
    ADDITIONAL_PROPERTIES_FORBIDDEN(Effect.NARROWS, JavaEffect.DEPENDS, "`additionalProperties: false` was added"),
    ADDITIONAL_PROPERTIES_ALLOWED(Effect.WIDENS, JavaEffect.DEPENDS, "`additionalProperties: false` was removed"),
    SCHEMA_RENAMED(
            Effect.RENAMES,
            JavaEffect.BREAKS,
            "a class got another name: a component was renamed, inlined or split off, or `x-fern-type-name` changed"),
    NULL_ADDED(Effect.WIDENS, JavaEffect.DEPENDS, "null became valid"),
    NULL_REMOVED(Effect.NARROWS, JavaEffect.DEPENDS, "null is no longer valid"),
    TYPE_CHANGED(Effect.CHANGES, JavaEffect.BREAKS, "the type changed"),
    TYPE_ADDED(Effect.WIDENS, JavaEffect.BREAKS, "another type became valid"),
    TYPE_REMOVED(Effect.NARROWS, JavaEffect.BREAKS, "one of several types is no longer valid"),
    TYPE_WIDENED(Effect.WIDENS, JavaEffect.BREAKS, "an integer became a number"),
    TYPE_NARROWED(Effect.NARROWS, JavaEffect.BREAKS, "a number became an integer"),
    TYPE_RESTRICTED(Effect.NARROWS, JavaEffect.BREAKS, "a value of any type became a value of certain types"),
    TYPE_RELAXED(Effect.WIDENS, JavaEffect.BREAKS, "a value of certain types became a value of any type"),
    UNION_MEMBER_ADDED(Effect.ADDS, JavaEffect.KEEPS, "a union got another member; clients keep unknown members"),
    UNION_MEMBER_REMOVED(Effect.NARROWS, JavaEffect.BREAKS, "a union lost a member"),
    DISCRIMINATOR_CHANGED(Effect.CHANGES, JavaEffect.DEPENDS, "the discriminator of a union changed"),
    ENUM_VALUE_ADDED(Effect.ADDS, JavaEffect.KEEPS, "an open enum got another value; clients keep unknown values"),
    CLOSED_ENUM_VALUE_ADDED(Effect.WIDENS, JavaEffect.KEEPS, "a closed enum got another value"),
    ENUM_VALUE_REMOVED(Effect.NARROWS, JavaEffect.BREAKS, "an enum lost a value"),
    ENUM_INTRODUCED(Effect.NARROWS, JavaEffect.BREAKS, "only listed values are still valid"),
    ENUM_DROPPED(Effect.WIDENS, JavaEffect.BREAKS, "any value became valid, not only the listed ones"),
    ENUM_CLOSED(Effect.RENAMES, JavaEffect.BREAKS, "an open enum was closed"),
    ENUM_OPENED(Effect.RENAMES, JavaEffect.BREAKS, "a closed enum was opened"),
    ENUM_CONSTANT_RENAMED(
            Effect.RENAMES,
            JavaEffect.BREAKS,
            "`x-fern-enum`, `x-enum-varnames` or `x-enumNames` gave a value another name"),
    CONSTANT_CHANGED(Effect.CHANGES, JavaEffect.DEPENDS, "the only valid value changed"),
    CONSTANT_RESPELLED(Effect.RENAMES, JavaEffect.BREAKS, "`const` became an enum with one value, or the reverse"),
    CONSTANT_OPENED(Effect.WIDENS, JavaEffect.BREAKS, "the only valid value became one of several"),
    CONSTANT_INTRODUCED(Effect.NARROWS, JavaEffect.BREAKS, "only one of several values is still valid"),
    RANGE_NARROWED(Effect.NARROWS, JavaEffect.DEPENDS, "`minimum`, `maximum` or an exclusive bound became stricter"),
    RANGE_WIDENED(Effect.WIDENS, JavaEffect.DEPENDS, "`minimum`, `maximum` or an exclusive bound became less strict"),
    LENGTH_NARROWED(Effect.NARROWS, JavaEffect.KEEPS, "`minLength` or `maxLength` became stricter"),
    LENGTH_WIDENED(Effect.WIDENS, JavaEffect.KEEPS, "`minLength` or `maxLength` became less strict"),
    ITEM_COUNT_NARROWED(Effect.NARROWS, JavaEffect.KEEPS, "`minItems` or `maxItems` became stricter"),
    ITEM_COUNT_WIDENED(Effect.WIDENS, JavaEffect.KEEPS, "`minItems` or `maxItems` became less strict"),
    PROPERTY_COUNT_NARROWED(Effect.NARROWS, JavaEffect.KEEPS, "`minProperties` or `maxProperties` became stricter"),
    PROPERTY_COUNT_WIDENED(Effect.WIDENS, JavaEffect.KEEPS, "`minProperties` or `maxProperties` became less strict"),
    PATTERN_ADDED(Effect.NARROWS, JavaEffect.KEEPS, "`pattern` was added"),
    PATTERN_REMOVED(Effect.WIDENS, JavaEffect.KEEPS, "`pattern` was removed"),
    PATTERN_CHANGED(Effect.CHANGES, JavaEffect.KEEPS, "`pattern` changed"),
    FORMAT_ADDED(Effect.NARROWS, JavaEffect.DEPENDS, "`format` was added"),
    FORMAT_REMOVED(Effect.WIDENS, JavaEffect.DEPENDS, "`format` was removed"),
    FORMAT_CHANGED(Effect.CHANGES, JavaEffect.DEPENDS, "`format` changed"),
    MULTIPLE_NARROWED(Effect.NARROWS, JavaEffect.KEEPS, "`multipleOf` became stricter"),
    MULTIPLE_WIDENED(Effect.WIDENS, JavaEffect.KEEPS, "`multipleOf` became less strict"),
    MULTIPLE_CHANGED(Effect.CHANGES, JavaEffect.KEEPS, "`multipleOf` changed"),
    CONSTRAINT_ADDED(
            Effect.NARROWS,
            JavaEffect.DEPENDS,
            "another keyword was added: `not`, `contains`, `uniqueItems`, members of `oneOf` that overlap, …"),
    CONSTRAINT_REMOVED(Effect.WIDENS, JavaEffect.DEPENDS, "such a keyword was removed"),
    CONSTRAINT_CHANGED(Effect.CHANGES, JavaEffect.DEPENDS, "such a keyword changed"),
    DEFAULT_CHANGED(Effect.ADDS, JavaEffect.KEEPS, "`default` changed"),
    DEPRECATED(Effect.DOCUMENTS, JavaEffect.KEEPS, "`deprecated` changed"),
    DESCRIPTION_CHANGED(Effect.DOCUMENTS, JavaEffect.KEEPS, "a description, a summary, a title or an example changed");

    private final Effect effect;
    private final JavaEffect java;
    private final String meaning;

    Rule(Effect effect, JavaEffect java, String meaning) {
        this.effect = effect;
        this.java = java;
        this.meaning = meaning;
    }

    Effect effect() {
        return effect;
    }

    /** The level of the change for values of a direction. */
    public Level level(Side side) {
        return effect.level(side);
    }

    /** The effect on a generated client. */
    public JavaEffect java() {
        return java;
    }

    /** One clause that describes the change, in Markdown. */
    public String meaning() {
        return meaning;
    }

    /** The name in reports and files, such as {@code property-added}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
