package org.example;

import com.squareup.moshi.JsonAdapter;
import org.example.core.JsonAdapterFactory;
import org.example.types.Closed;
import org.example.types.ClosedIntegers;
import org.example.types.Fern;
import org.example.types.Holder;
import org.example.types.Integers;
import org.example.types.Large;
import org.example.types.Longs;
import org.example.types.Mixed;
import org.example.types.Named;
import org.example.types.NamedOtherwise;
import org.example.types.Numbers;
import org.example.types.Strings;
import org.example.types.Taken;
import org.example.types.TakenClosed;
import org.example.types.WithNull;
import org.jspecify.annotations.Nullable;

/** Gives Moshi the adapters of all types of this API, without reflection. */
public final class ApiClientJsonAdapterFactory extends JsonAdapterFactory {
    /** The factory; it has no state. */
    public static final ApiClientJsonAdapterFactory INSTANCE = new ApiClientJsonAdapterFactory();

    private ApiClientJsonAdapterFactory() {}

    @Override
    protected @Nullable JsonAdapter<?> find(String name) {
        return Types1.find(name);
    }

    /** Some of the types. Classes are found by their names, so that no other class is loaded for it. */
    private static final class Types1 {
        static @Nullable JsonAdapter<?> find(String name) {
            return switch (name) {
                case "org.example.types.Strings" -> Strings.JSON_ADAPTER;
                case "org.example.types.WithNull" -> WithNull.JSON_ADAPTER;
                case "org.example.types.Integers" -> Integers.JSON_ADAPTER;
                case "org.example.types.Longs" -> Longs.JSON_ADAPTER;
                case "org.example.types.Numbers" -> Numbers.JSON_ADAPTER;
                case "org.example.types.Mixed" -> Mixed.JSON_ADAPTER;
                case "org.example.types.Named" -> Named.JSON_ADAPTER;
                case "org.example.types.NamedOtherwise" -> NamedOtherwise.JSON_ADAPTER;
                case "org.example.types.Fern" -> Fern.JSON_ADAPTER;
                case "org.example.types.Closed" -> Closed.JSON_ADAPTER;
                case "org.example.types.ClosedIntegers" -> ClosedIntegers.JSON_ADAPTER;
                case "org.example.types.Taken" -> Taken.JSON_ADAPTER;
                case "org.example.types.TakenClosed" -> TakenClosed.JSON_ADAPTER;
                case "org.example.types.Large" -> Large.JSON_ADAPTER;
                case "org.example.types.Holder" -> Holder.JSON_ADAPTER;
                default -> null;
            };
        }
    }
}
