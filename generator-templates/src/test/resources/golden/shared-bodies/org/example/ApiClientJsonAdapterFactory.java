package org.example;

import com.squareup.moshi.JsonAdapter;
import org.example.core.JsonAdapterFactory;
import org.example.resources.owned.requests.Owned;
import org.example.resources.visits.types.BookVisitVisitsRequestKind;
import org.example.types.Booking;
import org.example.types.Card;
import org.example.types.Cash;
import org.example.types.Filter;
import org.example.types.NamesItem;
import org.example.types.Payment;
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
                case "org.example.types.Booking" -> Booking.JSON_ADAPTER;
                case "org.example.types.Payment" -> Payment.JSON_ADAPTER;
                case "org.example.types.Card" -> Card.JSON_ADAPTER;
                case "org.example.types.Cash" -> Cash.JSON_ADAPTER;
                case "org.example.resources.owned.requests.Owned" -> Owned.JSON_ADAPTER;
                case "org.example.resources.visits.types.BookVisitVisitsRequestKind" ->
                        BookVisitVisitsRequestKind.JSON_ADAPTER;
                case "org.example.types.Filter" -> Filter.JSON_ADAPTER;
                case "org.example.types.NamesItem" -> NamesItem.JSON_ADAPTER;
                default -> null;
            };
        }
    }
}
