package org.example.resources.visits;

import java.util.Optional;
import org.example.core.Operation;
import org.example.resources.visits.types.BookVisitVisitsRequestKind;
import org.example.types.Booking;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.Header;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/** Operations of the group {@code visits}. The requests as Retrofit sees them. */
public interface VisitsApi {
    @Operation(value = "POST /orders/{kind}/book", id = "bookVisit")
    @POST("orders/{kind}/book")
    Call<Void> bookVisit(
            @Path(value = "kind", encoded = true) BookVisitVisitsRequestKind kind,
            @Header("X-Trace") @Nullable String trace,
            @Body Booking body);

    @Operation(value = "PUT /orders/{kind}/book", id = "rebookVisit")
    @PUT("orders/{kind}/book")
    Call<Void> rebookVisit(@Path(value = "kind", encoded = true) BookVisitVisitsRequestKind kind, @Body Booking body);

    @Operation(value = "PATCH /orders/{kind}/book", id = "moveVisit")
    @PATCH("orders/{kind}/book")
    Call<Void> moveVisit(
            @Path(value = "kind", encoded = true) BookVisitVisitsRequestKind kind,
            @Header("X-Reason") String reason,
            @Body Optional<Booking> body);
}
