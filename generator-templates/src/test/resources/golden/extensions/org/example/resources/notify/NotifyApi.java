package org.example.resources.notify;

import org.example.core.Operation;
import retrofit2.Call;
import retrofit2.http.POST;

/** Operations of the group {@code notify}. The requests as Retrofit sees them. */
public interface NotifyApi {
    @Operation(value = "POST /things", id = "notify")
    @POST("things")
    Call<Void> notify_();
}
