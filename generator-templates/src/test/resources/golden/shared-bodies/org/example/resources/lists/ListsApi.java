package org.example.resources.lists;

import java.util.List;
import java.util.Map;
import org.example.core.Operation;
import org.example.types.NamesItem;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.HTTP;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Query;

/** Operations of the group {@code lists}. The requests as Retrofit sees them. */
public interface ListsApi {
    @Operation(value = "POST /names", id = "addNames")
    @POST("names")
    Call<Void> addNames(@Body List<NamesItem> body);

    @Operation(value = "PUT /names", id = "replaceNames")
    @PUT("names")
    Call<Void> replaceNames(@Query("dry") @Nullable Boolean dry, @Body List<NamesItem> body);

    @Operation(value = "DELETE /names", id = "removeNames")
    @HTTP(method = "DELETE", path = "names", hasBody = true)
    Call<Void> removeNames(@Query("dry") boolean dry, @Body List<NamesItem> body);

    @Operation(value = "POST /labels", id = "addLabels")
    @POST("labels")
    Call<Void> addLabels(@Body Map<String, String> body);

    @Operation(value = "PUT /labels", id = "replaceLabels")
    @PUT("labels")
    Call<Void> replaceLabels(@Query("dry") @Nullable Boolean dry, @Body Map<String, String> body);
}
