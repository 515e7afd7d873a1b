package org.example;

import com.squareup.moshi.JsonAdapter;
import org.example.core.JsonAdapterFactory;
import org.jspecify.annotations.Nullable;

/** Gives Moshi the adapter of every type of this API. None of them uses reflection. */
public final class ApiClientJsonAdapterFactory extends JsonAdapterFactory {
    /** The factory; it has no state. */
    public static final ApiClientJsonAdapterFactory INSTANCE = new ApiClientJsonAdapterFactory();

    private ApiClientJsonAdapterFactory() {
        super("org.example.");
    }

    @Override
    protected @Nullable JsonAdapter<?> find(String name) {
        return switch (name) {
            case "Booking" -> org.example.types.Booking.JSON_ADAPTER;
            case "Payment" -> org.example.types.Payment.JSON_ADAPTER;
            case "Card" -> org.example.types.Card.JSON_ADAPTER;
            case "Cash" -> org.example.types.Cash.JSON_ADAPTER;
            case "Owned" -> org.example.resources.owned.requests.Owned.JSON_ADAPTER;
            case "BookVisitVisitsRequestKind" -> org.example.resources.visits.types.BookVisitVisitsRequestKind.JSON_ADAPTER;
            case "Filter" -> org.example.types.Filter.JSON_ADAPTER;
            case "NamesItem" -> org.example.types.NamesItem.JSON_ADAPTER;
            default -> null;
        };
    }
}
