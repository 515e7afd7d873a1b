package com.junction.api.types;

import com.junction.api.core.OpenEnum;
import com.squareup.moshi.JsonAdapter;
import java.util.Map;

/**
 * ℹ️ This enum is non-exhaustive.
 *
 * <p>A value that this list does not know is kept: see {@link #valueOf(String)}.
 */
public final class SourceAuthType extends OpenEnum<SourceAuthType.Value> {
    public static final SourceAuthType OAUTH = new SourceAuthType(Value.OAUTH, "oauth");
    public static final SourceAuthType TEAM_OAUTH = new SourceAuthType(Value.TEAM_OAUTH, "team_oauth");
    public static final SourceAuthType SDK = new SourceAuthType(Value.SDK, "sdk");
    public static final SourceAuthType PASSWORD = new SourceAuthType(Value.PASSWORD, "password");
    public static final SourceAuthType EMAIL = new SourceAuthType(Value.EMAIL, "email");
    public static final SourceAuthType APP = new SourceAuthType(Value.APP, "app");
    public static final SourceAuthType EMPTY = new SourceAuthType(Value.EMPTY, "");

    private static final Map<Object, SourceAuthType> KNOWN = index(
            OAUTH, TEAM_OAUTH, SDK, PASSWORD, EMAIL, APP, EMPTY);

    public static final JsonAdapter<SourceAuthType> JSON_ADAPTER = texts(KNOWN, SourceAuthType::valueOf);

    private SourceAuthType(Value value, String wire) { super(value, wire); }

    /** The constant for a value of the wire, or an instance with {@link Value#UNKNOWN} that keeps it. */
    public static SourceAuthType valueOf(String value) {
        SourceAuthType known = KNOWN.get(value);
        return known == null ? new SourceAuthType(Value.UNKNOWN, value) : known;
    }

    /** Calls the method of the visitor that belongs to this value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (getEnumValue()) {
            case OAUTH -> visitor.visitOauth();
            case TEAM_OAUTH -> visitor.visitTeamOauth();
            case SDK -> visitor.visitSdk();
            case PASSWORD -> visitor.visitPassword();
            case EMAIL -> visitor.visitEmail();
            case APP -> visitor.visitApp();
            case EMPTY -> visitor.visitEmpty();
            case UNKNOWN -> visitor.visitUnknown(toString());
        };
    }

    /** The values that the document knows, and one for all others. */
    public enum Value {
        OAUTH, TEAM_OAUTH, SDK, PASSWORD, EMAIL, APP, EMPTY, UNKNOWN
    }

    /** A method for each value. Only {@link #visitUnknown} is required, so new values do not break your code. */
    public interface Visitor<T> {
        /** Called for a value that the document does not know, and for each that has no method of its own. */
        T visitUnknown(String value);

        default T visitOauth() { return visitUnknown(OAUTH.toString()); }
        default T visitTeamOauth() { return visitUnknown(TEAM_OAUTH.toString()); }
        default T visitSdk() { return visitUnknown(SDK.toString()); }
        default T visitPassword() { return visitUnknown(PASSWORD.toString()); }
        default T visitEmail() { return visitUnknown(EMAIL.toString()); }
        default T visitApp() { return visitUnknown(APP.toString()); }
        default T visitEmpty() { return visitUnknown(EMPTY.toString()); }
    }
}
