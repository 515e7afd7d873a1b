package org.example.types;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.example.core.Json;
import org.example.core.Union;
import org.example.core.UnionType;
import org.jspecify.annotations.Nullable;

public final class JsonModel extends Union {
    /** Reads and writes this type; a value that fits no member survives. */
    public static final UnionType<JsonModel> JSON_ADAPTER =
            new UnionType<>(
                    JsonModel::new,
                    () -> List.of(
                            Json.STRING,
                            Json.DECIMAL,
                            Json.list(JsonModel.JSON_ADAPTER),
                            Json.map(JsonModel.JSON_ADAPTER)));

    private JsonModel(int member, @Nullable Object value) { super(member, value); }

    /** Holds the given value. */
    public static JsonModel of(String value) { return new JsonModel(0, value); }

    /** Holds the given value. */
    public static JsonModel of(BigDecimal value) { return new JsonModel(1, value); }

    /** Holds the given value. */
    public static JsonModel of(List<JsonModel> value) { return new JsonModel(2, value); }

    /** Holds the given value. */
    public static JsonModel of(Map<String, JsonModel> value) { return new JsonModel(3, value); }

    /** Calls the method of the visitor that belongs to the type of the value. */
    public <T> T visit(Visitor<T> visitor) {
        return switch (member()) {
            case 0 -> visitor.visitString(value());
            case 1 -> visitor.visitBigDecimal(value());
            case 2 -> visitor.visitListJsonModel(value());
            case 3 -> visitor.visitMapStringJsonModel(value());
            default -> visitor.visitUnknown(get());
        };
    }

    /** A method for each type. Only {@link #visitUnknown} is required, so new types do not break your code. */
    public interface Visitor<T> {
        /** Called for a JSON value that fits no type, and for each that has no method of its own. */
        T visitUnknown(@Nullable Object value);

        default T visitString(String value) { return visitUnknown(value); }
        default T visitBigDecimal(BigDecimal value) { return visitUnknown(value); }
        default T visitListJsonModel(List<JsonModel> value) { return visitUnknown(value); }
        default T visitMapStringJsonModel(Map<String, JsonModel> value) { return visitUnknown(value); }
    }
}
