package org.example.types;

import java.util.List;
import org.example.core.Union;
import org.example.core.UnionType;
import org.jspecify.annotations.Nullable;

public final class Vehicle extends Union {
    /** Reads and writes this type; a value that fits no member survives. */
    public static final UnionType<Vehicle> JSON_ADAPTER =
            new UnionType<>(
                    Vehicle::new,
                    () -> List.of(Car.JSON_ADAPTER, Bike.JSON_ADAPTER),
                    "wheels",
                    List.<List<Object>>of(List.<Object>of("Car"), List.<Object>of("Bike")));

    private Vehicle(int member, @Nullable Object value) { super(member, value); }

    /** Holds the given value. */
    public static Vehicle of(Car value) { return new Vehicle(0, value); }

    /** Holds the given value. */
    public static Vehicle of(Bike value) { return new Vehicle(1, value); }

    /** Calls the method of the visitor that belongs to the type of the value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (member()) {
            case 0 -> visitor.visitCar(value());
            case 1 -> visitor.visitBike(value());
            default -> visitor.visitUnknown(get());
        };
    }

    /** A method for each type. Only {@link #visitUnknown} is required, so new types do not break your code. */
    public interface Visitor<T> {
        /** Called for a JSON value that fits no type, and for each that has no method of its own. */
        T visitUnknown(@Nullable Object value);

        default T visitCar(Car value) { return visitUnknown(value); }
        default T visitBike(Bike value) { return visitUnknown(value); }
    }
}
