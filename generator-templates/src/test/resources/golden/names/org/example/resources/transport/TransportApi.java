package org.example.resources.transport;

import okhttp3.MultipartBody;
import org.example.core.Operation;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Multipart;
import retrofit2.http.POST;
import retrofit2.http.Part;
import retrofit2.http.Path;

/** Operations of the group {@code transport}. The requests as Retrofit sees them. */
public interface TransportApi {
    @Operation(value = "POST /files/{file}", id = "upload", security = "token")
    @POST("files/{file}")
    @Multipart
    Call<Void> upload(
            @Path(value = "file", encoded = true) String file,
            @Part MultipartBody.@Nullable Part filePart,
            @Part("body") @Nullable String bodyPart);
}
