package org.example.resources.payments;

import org.example.core.Operation;
import org.example.types.Payment;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Query;

/** Operations of the group {@code payments}. The requests as Retrofit sees them. */
public interface PaymentsApi {
    @Operation(value = "POST /payments", id = "pay")
    @POST("payments")
    Call<Void> pay(@Body Payment body);

    @Operation(value = "PUT /payments", id = "repay")
    @PUT("payments")
    Call<Void> repay(@Query("dry") @Nullable Boolean dry, @Body Payment body);
}
