package org.example.resources.numbers;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.example.core.Operation;
import org.example.types.Rate;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Field;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Operations of the group {@code numbers}. The requests as Retrofit sees them. */
public interface NumbersApi {
    @Operation(value = "GET /numbers/{exact}/{double}", id = "get", accept = "application/json")
    @GET("numbers/{exact}/{double}")
    Call<List<BigDecimal>> get(
            @Path(value = "exact", encoded = true) BigDecimal exact,
            @Path(value = "double", encoded = true) double double_,
            @Query("price") @Nullable Double price,
            @Query("amount") @Nullable BigDecimal amount,
            @Query(value = "amounts", encoded = true) @Nullable String amounts,
            @Query("big") @Nullable BigInteger big,
            @Query("rate") @Nullable Rate rate,
            @Header("X-Weight") @Nullable Double weight);

    @Operation(value = "POST /numbers/{exact}/{double}", id = "post")
    @POST("numbers/{exact}/{double}")
    @FormUrlEncoded
    Call<Void> post(
            @Path(value = "exact", encoded = true) BigDecimal exact,
            @Path(value = "double", encoded = true) double double_,
            @Field("price") @Nullable Double price,
            @Field("amounts") @Nullable List<BigDecimal> amounts);
}
