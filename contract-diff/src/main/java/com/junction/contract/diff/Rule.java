package com.junction.contract.diff;

import com.junction.contract.diff.schema.Side;
import java.util.Locale;

/** The kinds of change. */
public enum Rule {
    OPERATION_ADDED(Effect.ADDS, JavaEffect.KEEPS, "an operation is new"),
    OPERATION_REMOVED(Effect.CHANGES, JavaEffect.BREAKS, "an operation is gone"),
    OPERATION_RENAMED(Effect.RENAMES, JavaEffect.BREAKS, "the operationId or `x-fern-sdk-method-name` is another"),
    OPERATION_MOVED(Effect.RENAMES, JavaEffect.BREAKS, "the tag or `x-fern-sdk-group-name` is another"),
    OPERATION_HIDDEN(Effect.RENAMES, JavaEffect.BREAKS, "`x-fern-ignore` keeps an operation from clients"),
    OPERATION_SHOWN(Effect.RENAMES, JavaEffect.KEEPS, "`x-fern-ignore` does so no more"),
    WEBHOOK_ADDED(Effect.ADDS, JavaEffect.KEEPS, "a webhook or a callback is new"),
    WEBHOOK_REMOVED(
            Effect.CHANGES, JavaEffect.KEEPS, "a webhook or a callback was removed: the server no longer sends it"),
    PATH_PARAMETER_RENAMED(Effect.RENAMES, JavaEffect.KEEPS, "a path parameter has another name in the same place"),
    PARAMETER_ADDED(Effect.ADDS, JavaEffect.KEEPS, "an optional parameter is new"),
    REQUIRED_PARAMETER_ADDED(Effect.NARROWS, JavaEffect.DEPENDS, "a required parameter is new"),
    PARAMETER_REMOVED(Effect.CHANGES, JavaEffect.BREAKS, "a parameter is gone: nobody reads what is sent"),
    PARAMETER_REQUIRED(Effect.NARROWS, JavaEffect.DEPENDS, "an optional parameter is required"),
    PARAMETER_OPTIONAL(Effect.WIDENS, JavaEffect.DEPENDS, "a required parameter is optional"),
    PARAMETER_SERIALIZATION_CHANGED(
            Effect.CHANGES, JavaEffect.DEPENDS, "`style`, `explode` or `content` write a parameter otherwise"),
    PARAMETER_RENAMED(Effect.RENAMES, JavaEffect.BREAKS, "`x-fern-parameter-name` is another"),
    REQUEST_BODY_ADDED(Effect.ADDS, JavaEffect.DEPENDS, "an optional body is new"),
    REQUIRED_REQUEST_BODY_ADDED(Effect.NARROWS, JavaEffect.DEPENDS, "a required body is new"),
    REQUEST_BODY_REMOVED(Effect.CHANGES, JavaEffect.BREAKS, "a body is gone"),
    REQUEST_BODY_REQUIRED(Effect.NARROWS, JavaEffect.DEPENDS, "an optional body is required"),
    REQUEST_BODY_OPTIONAL(Effect.WIDENS, JavaEffect.DEPENDS, "a required body is optional"),
    MEDIA_TYPE_ADDED(Effect.ADDS, JavaEffect.DEPENDS, "a body may come in one more media type"),
    MEDIA_TYPE_REMOVED(Effect.CHANGES, JavaEffect.DEPENDS, "a body comes in a media type no more"),
    RESPONSE_ADDED(Effect.ADDS, JavaEffect.DEPENDS, "a status is new"),
    RESPONSE_RANGE_CHANGED(
            Effect.ADDS,
            JavaEffect.DEPENDS,
            "a status becomes its range (`2XX`) or `default`, or the reverse: what it has is compared"),
    SUCCESS_REMOVED(Effect.CHANGES, JavaEffect.DEPENDS, "a 2xx status is gone"),
    ERROR_REMOVED(Effect.NARROWS, JavaEffect.DEPENDS, "an error status is gone"),
    RESPONSE_BODY_ADDED(Effect.ADDS, JavaEffect.DEPENDS, "a response has a body that had none"),
    RESPONSE_BODY_REMOVED(Effect.CHANGES, JavaEffect.DEPENDS, "a response has no body any more"),
    RESPONSE_HEADER_ADDED(Effect.ADDS, JavaEffect.KEEPS, "a response header is new"),
    RESPONSE_HEADER_REMOVED(Effect.CHANGES, JavaEffect.KEEPS, "a response header is gone"),
    RESPONSE_HEADER_REQUIRED(Effect.NARROWS, JavaEffect.KEEPS, "a response header is always there"),
    RESPONSE_HEADER_OPTIONAL(Effect.WIDENS, JavaEffect.KEEPS, "a response header may be missing"),
    SECURITY_ADDED(Effect.NARROWS, JavaEffect.KEEPS, "an operation that was open wants credentials"),
    SECURITY_CHANGED(Effect.NARROWS, JavaEffect.DEPENDS, "credentials or scopes that were enough are not"),
    SECURITY_RELAXED(Effect.WIDENS, JavaEffect.DEPENDS, "an operation takes other credentials too, or none"),
    SERVER_ADDED(Effect.ADDS, JavaEffect.DEPENDS, "a server is new"),
    SERVER_REMOVED(Effect.CHANGES, JavaEffect.DEPENDS, "a server is gone"),
    SERVER_RENAMED(Effect.RENAMES, JavaEffect.BREAKS, "`x-fern-server-name` is another"),
    PROPERTY_ADDED(Effect.ADDS, JavaEffect.KEEPS, "an optional property is new"),
    PROPERTY_ADDED_TO_CLOSED_OBJECT(Effect.WIDENS, JavaEffect.KEEPS, "so, where `additionalProperties` forbade it"),
    REQUIRED_PROPERTY_ADDED(Effect.NARROWS, JavaEffect.KEEPS, "a required property is new"),
    PROPERTY_REMOVED(Effect.CHANGES, JavaEffect.BREAKS, "a property is gone: nobody reads it, or gets it"),
    PROPERTY_REQUIRED(Effect.NARROWS, JavaEffect.DEPENDS, "an optional property is required"),
    PROPERTY_OPTIONAL(Effect.WIDENS, JavaEffect.DEPENDS, "a required property is optional"),
    PROPERTY_RENAMED(Effect.RENAMES, JavaEffect.BREAKS, "`x-fern-property-name` is another"),
    ADDITIONAL_PROPERTIES_FORBIDDEN(Effect.NARROWS, JavaEffect.DEPENDS, "`additionalProperties: false` is new"),
    ADDITIONAL_PROPERTIES_ALLOWED(Effect.WIDENS, JavaEffect.DEPENDS, "`additionalProperties: false` is gone"),
    SCHEMA_RENAMED(
            Effect.RENAMES,
            JavaEffect.BREAKS,
            "a class has another name: a component renamed, inlined or split off, or `x-fern-type-name`"),
    NULL_ADDED(Effect.WIDENS, JavaEffect.DEPENDS, "null is a value"),
    NULL_REMOVED(Effect.NARROWS, JavaEffect.DEPENDS, "null is no value any more"),
    TYPE_CHANGED(Effect.CHANGES, JavaEffect.BREAKS, "the type is another"),
    TYPE_ADDED(Effect.WIDENS, JavaEffect.BREAKS, "another type is a value too"),
    TYPE_REMOVED(Effect.NARROWS, JavaEffect.BREAKS, "a type of two is a value no more"),
    TYPE_WIDENED(Effect.WIDENS, JavaEffect.BREAKS, "an integer may be any number"),
    TYPE_NARROWED(Effect.NARROWS, JavaEffect.BREAKS, "a number must be an integer"),
    TYPE_RESTRICTED(Effect.NARROWS, JavaEffect.BREAKS, "what could be anything has a type"),
    TYPE_RELAXED(Effect.WIDENS, JavaEffect.BREAKS, "what had a type can be anything"),
    UNION_MEMBER_ADDED(
            Effect.ADDS, JavaEffect.KEEPS, "a union has one more member; clients keep what they do not know"),
    UNION_MEMBER_REMOVED(Effect.NARROWS, JavaEffect.BREAKS, "a union has a member less"),
    DISCRIMINATOR_CHANGED(Effect.CHANGES, JavaEffect.DEPENDS, "what tells the members of a union apart is another"),
    ENUM_VALUE_ADDED(
            Effect.ADDS, JavaEffect.KEEPS, "an open enum has one more value; clients keep what they do not know"),
    CLOSED_ENUM_VALUE_ADDED(Effect.WIDENS, JavaEffect.KEEPS, "a closed enum has one more value"),
    ENUM_VALUE_REMOVED(Effect.NARROWS, JavaEffect.BREAKS, "an enum has a value less"),
    ENUM_INTRODUCED(Effect.NARROWS, JavaEffect.BREAKS, "only some values are left"),
    ENUM_DROPPED(Effect.WIDENS, JavaEffect.BREAKS, "any value will do, not only some"),
    ENUM_CLOSED(Effect.RENAMES, JavaEffect.BREAKS, "an open enum is closed"),
    ENUM_OPENED(Effect.RENAMES, JavaEffect.BREAKS, "a closed enum is open"),
    ENUM_CONSTANT_RENAMED(
            Effect.RENAMES,
            JavaEffect.BREAKS,
            "`x-fern-enum`, `x-enum-varnames` or `x-enumNames` gives a value another name"),
    CONSTANT_CHANGED(Effect.CHANGES, JavaEffect.DEPENDS, "the only value is another"),
    CONSTANT_RESPELLED(Effect.RENAMES, JavaEffect.BREAKS, "`const` becomes an enum of one, or the reverse"),
    CONSTANT_OPENED(Effect.WIDENS, JavaEffect.BREAKS, "the only value is one of several"),
    CONSTANT_INTRODUCED(Effect.NARROWS, JavaEffect.BREAKS, "one value of several is left"),
    RANGE_NARROWED(Effect.NARROWS, JavaEffect.DEPENDS, "`minimum`, `maximum` and the like allow less"),
    RANGE_WIDENED(Effect.WIDENS, JavaEffect.DEPENDS, "they allow more"),
    LENGTH_NARROWED(Effect.NARROWS, JavaEffect.KEEPS, "`minLength`, `maxLength` allow less"),
    LENGTH_WIDENED(Effect.WIDENS, JavaEffect.KEEPS, "they allow more"),
    ITEM_COUNT_NARROWED(Effect.NARROWS, JavaEffect.KEEPS, "`minItems`, `maxItems` allow less"),
    ITEM_COUNT_WIDENED(Effect.WIDENS, JavaEffect.KEEPS, "they allow more"),
    PROPERTY_COUNT_NARROWED(Effect.NARROWS, JavaEffect.KEEPS, "`minProperties`, `maxProperties` allow less"),
    PROPERTY_COUNT_WIDENED(Effect.WIDENS, JavaEffect.KEEPS, "they allow more"),
    PATTERN_ADDED(Effect.NARROWS, JavaEffect.KEEPS, "`pattern` is new"),
    PATTERN_REMOVED(Effect.WIDENS, JavaEffect.KEEPS, "`pattern` is gone"),
    PATTERN_CHANGED(Effect.CHANGES, JavaEffect.KEEPS, "`pattern` is another"),
    FORMAT_ADDED(Effect.NARROWS, JavaEffect.DEPENDS, "`format` is new"),
    FORMAT_REMOVED(Effect.WIDENS, JavaEffect.DEPENDS, "`format` is gone"),
    FORMAT_CHANGED(Effect.CHANGES, JavaEffect.DEPENDS, "`format` is another"),
    MULTIPLE_NARROWED(Effect.NARROWS, JavaEffect.KEEPS, "`multipleOf` allows less"),
    MULTIPLE_WIDENED(Effect.WIDENS, JavaEffect.KEEPS, "`multipleOf` allows more"),
    MULTIPLE_CHANGED(Effect.CHANGES, JavaEffect.KEEPS, "`multipleOf` is another"),
    CONSTRAINT_ADDED(
            Effect.NARROWS,
            JavaEffect.DEPENDS,
            "another keyword is new: `not`, `contains`, `uniqueItems`, members of `oneOf` that overlap, …"),
    CONSTRAINT_REMOVED(Effect.WIDENS, JavaEffect.DEPENDS, "such a keyword is gone"),
    CONSTRAINT_CHANGED(Effect.CHANGES, JavaEffect.DEPENDS, "such a keyword says something else"),
    DEFAULT_CHANGED(Effect.ADDS, JavaEffect.KEEPS, "what is absent means something else"),
    DEPRECATED(Effect.DOCUMENTS, JavaEffect.KEEPS, "something is deprecated, or no more"),
    DESCRIPTION_CHANGED(
            Effect.DOCUMENTS, JavaEffect.KEEPS, "a description, a summary, a title or an example is another");

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

    /** How much it matters to values that travel so. */
    public Level level(Side side) {
        return effect.level(side);
    }

    /** What it does to a generated client. */
    public JavaEffect java() {
        return java;
    }

    /** What it says, in Markdown. */
    public String meaning() {
        return meaning;
    }

    /** Its name in reports and files, such as {@code property-added}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
