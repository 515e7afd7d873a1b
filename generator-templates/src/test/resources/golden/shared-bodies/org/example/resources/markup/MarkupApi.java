package org.example.resources.markup;

import okhttp3.RequestBody;
import org.example.core.Operation;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.Headers;
import retrofit2.http.POST;
import retrofit2.http.Query;

/** Operations of the group {@code markup}. The requests as Retrofit sees them. */
public interface MarkupApi {
    @Operation(value = "POST /markup", id = "sendMarkup")
    @POST("markup")
    @Headers("Content-Type: application/xml")
    Call<Void> sendMarkup(@Query("dry") @Nullable Boolean dry, @Body RequestBody body);
}
