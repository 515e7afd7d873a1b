package org.example.types;

import com.squareup.moshi.JsonAdapter;
import java.util.Map;
import org.example.core.OpenEnum;

/** A value that this list does not know is kept: see {@link #valueOf(String)}. */
public final class CarWheels extends OpenEnum<CarWheels.Value> {
    public static final CarWheels CAR = new CarWheels(Value.CAR, "Car");
    public static final CarWheels TWO = new CarWheels(Value.TWO, "two");

    private static final Map<Object, CarWheels> KNOWN = index(
            CAR, TWO);

    public static final JsonAdapter<CarWheels> JSON_ADAPTER = texts(KNOWN, CarWheels::valueOf);

    private CarWheels(Value value, String wire) { super(value, wire); }

    /** The constant for a value of the wire, or an instance with {@link Value#UNKNOWN} that keeps it. */
    public static CarWheels valueOf(String value) {
        CarWheels known = KNOWN.get(value);
        return known == null ? new CarWheels(Value.UNKNOWN, value) : known;
    }

    /** Calls the method of the visitor that belongs to this value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (getEnumValue()) {
            case CAR -> visitor.visitCar();
            case TWO -> visitor.visitTwo();
            case UNKNOWN -> visitor.visitUnknown(toString());
        };
    }

    /** The values that the document knows, and one for all others. */
    public enum Value {
        CAR, TWO, UNKNOWN
    }

    /** A method for each value. Only {@link #visitUnknown} is required, so new values do not break your code. */
    public interface Visitor<T> {
        /** Called for a value that the document does not know, and for each that has no method of its own. */
        T visitUnknown(String value);

        default T visitCar() { return visitUnknown(CAR.toString()); }
        default T visitTwo() { return visitUnknown(TWO.toString()); }
    }
}
