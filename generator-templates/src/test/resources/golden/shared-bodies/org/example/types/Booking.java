package org.example.types;

import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Booking extends JsonObject<Booking, Booking.Builder> {
    public static final JsonType<Booking, Builder> JSON_ADAPTER =
            new JsonType<>("Booking", Builder::new, Booking::new, properties -> properties
                    .required("booking_key", Json.STRING));

    private Booking(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public String getBookingKey() { return get(0); }

    /** Builds {@link Booking}. */
    public static final class Builder extends JsonObject.Builder<Booking, Builder> {
        private Builder() {}

        public Builder bookingKey(String bookingKey) { return set(0, bookingKey); }
    }
}
