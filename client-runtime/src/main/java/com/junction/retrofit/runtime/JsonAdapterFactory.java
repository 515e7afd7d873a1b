package com.junction.retrofit.runtime;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives Moshi the adapters of an API's types, and of lists and maps of them, without reflection. */
public abstract class JsonAdapterFactory implements JsonAdapter.Factory {
    /** For the factory of a client. */
    protected JsonAdapterFactory() {}

    /** The adapter of a class of the API, by its full name; null for other classes. */
    protected abstract @Nullable JsonAdapter<?> find(String name);

    @Override
    public final @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        return find(type, annotations);
    }

    /** The adapter of a type; null if the type is not of the API. */
    final @Nullable JsonAdapter<?> find(Type type, Set<? extends Annotation> annotations) {
        boolean nullableItems =
                annotations.size() == 1 && annotations.iterator().next() instanceof NullableItems;
        return annotations.isEmpty() || nullableItems ? find(type, nullableItems) : null;
    }

    private @Nullable JsonAdapter<?> find(Type type, boolean nullableItems) {
        if (type instanceof ParameterizedType structure) {
            return find(structure, nullableItems);
        }
        if (!(type instanceof Class<?> javaClass)) {
            return null;
        }
        JsonAdapter<?> known = ofJava(javaClass);
        return known == null ? find(javaClass.getName()) : known;
    }

    private @Nullable JsonAdapter<?> find(ParameterizedType structure, boolean nullableItems) {
        Type[] arguments = structure.getActualTypeArguments();
        JsonAdapter<?> known = find(arguments[arguments.length - 1], nullableItems);
        JsonAdapter<?> items = known != null && nullableItems ? Json.nullable(known) : known;
        if (items != null && structure.getRawType() == List.class) {
            return Json.list(items);
        }
        if (items != null && structure.getRawType() == Map.class && arguments[0] == String.class) {
            return Json.map(items);
        }
        return null;
    }

    private static @Nullable JsonAdapter<?> ofJava(Class<?> type) {
        return switch (type.getName()) {
            case "java.lang.Object" -> Json.VALUE;
            case "java.lang.String" -> Json.STRING;
            case "java.lang.Integer" -> Json.INTEGER;
            case "java.lang.Long" -> Json.LONG;
            case "java.math.BigInteger" -> Json.BIG_INTEGER;
            case "java.math.BigDecimal" -> Json.DECIMAL;
            case "java.lang.Double" -> Json.DOUBLE;
            case "java.lang.Boolean" -> Json.BOOLEAN;
            case "java.util.UUID" -> Json.text(UUID::fromString);
            case "java.time.LocalDate" -> Json.text(LocalDate::parse);
            case "java.time.OffsetDateTime" -> Json.DATE_TIME;
            default -> null;
        };
    }
}
