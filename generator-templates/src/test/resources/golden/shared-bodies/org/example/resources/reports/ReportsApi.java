package org.example.resources.reports;

import java.util.Optional;
import org.example.core.Operation;
import org.example.types.Filter;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Query;

/** Operations of the group {@code reports}. The requests as Retrofit sees them. */
public interface ReportsApi {
    @Operation(value = "POST /counts", id = "counts")
    @POST("counts")
    Call<Void> counts(@Query("from") @Nullable String from, @Body Optional<Filter> body);

    @Operation(value = "POST /counts/latest", id = "latest")
    @POST("counts/latest")
    Call<Void> latest(@Body Optional<Filter> body);
}
