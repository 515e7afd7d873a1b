package org.example.resources.labthings;

import java.util.List;
import org.example.core.Operation;
import org.example.types.Thing;
import retrofit2.Call;
import retrofit2.http.GET;

/** Operations of the group {@code lab things}. The requests as Retrofit sees them. */
public interface LabThingsApi {
    /** Availability: beta. */
    @Operation(value = "GET /things", id = "things_list_v1", accept = "application/json")
    @GET("things")
    Call<List<Thing>> list();
}
