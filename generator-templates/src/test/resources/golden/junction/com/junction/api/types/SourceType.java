package com.junction.api.types;

import com.junction.api.core.OpenEnum;
import com.squareup.moshi.JsonAdapter;
import java.util.Map;

/**
 * ℹ️ This enum is non-exhaustive.
 *
 * <p>A value that this list does not know is kept: see {@link #valueOf(String)}.
 */
public final class SourceType extends OpenEnum<SourceType.Value> {
    public static final SourceType APP = new SourceType(Value.APP, "app");
    public static final SourceType BLE = new SourceType(Value.BLE, "ble");
    public static final SourceType DEVICE = new SourceType(Value.DEVICE, "device");
    public static final SourceType LAB = new SourceType(Value.LAB, "lab");
    public static final SourceType PROVIDER = new SourceType(Value.PROVIDER, "provider");

    private static final Map<Object, SourceType> KNOWN = index(
            APP, BLE, DEVICE, LAB, PROVIDER);

    public static final JsonAdapter<SourceType> JSON_ADAPTER = texts(KNOWN, SourceType::valueOf);

    private SourceType(Value value, String wire) { super(value, wire); }

    /** The constant for a value of the wire, or an instance with {@link Value#UNKNOWN} that keeps it. */
    public static SourceType valueOf(String value) {
        SourceType known = KNOWN.get(value);
        return known == null ? new SourceType(Value.UNKNOWN, value) : known;
    }

    /** Calls the method of the visitor that belongs to this value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (getEnumValue()) {
            case APP -> visitor.visitApp();
            case BLE -> visitor.visitBle();
            case DEVICE -> visitor.visitDevice();
            case LAB -> visitor.visitLab();
            case PROVIDER -> visitor.visitProvider();
            case UNKNOWN -> visitor.visitUnknown(toString());
        };
    }

    /** The values that the document knows, and one for all others. */
    public enum Value {
        APP, BLE, DEVICE, LAB, PROVIDER, UNKNOWN
    }

    /** A method for each value. Only {@link #visitUnknown} is required, so new values do not break your code. */
    public interface Visitor<T> {
        /** Called for a value that the document does not know, and for each that has no method of its own. */
        T visitUnknown(String value);

        default T visitApp() { return visitUnknown(APP.toString()); }
        default T visitBle() { return visitUnknown(BLE.toString()); }
        default T visitDevice() { return visitUnknown(DEVICE.toString()); }
        default T visitLab() { return visitUnknown(LAB.toString()); }
        default T visitProvider() { return visitUnknown(PROVIDER.toString()); }
    }
}
