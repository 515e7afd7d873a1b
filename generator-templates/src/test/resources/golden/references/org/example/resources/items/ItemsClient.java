package org.example.resources.items;

import java.util.List;
import org.example.core.ApiCall;
import org.example.core.RequestOptions;
import org.example.resources.items.requests.GetItemItemsRequest;
import org.example.resources.items.requests.PutItemItemsRequest;
import org.example.types.Color;
import org.example.types.Item;
import retrofit2.Retrofit;

/** Operations of the group {@code items}. */
public final class ItemsClient {
    private final ItemsApi api;

    /** Use {@code client.items()}. */
    public ItemsClient(Retrofit retrofit) {
        this.api = retrofit.create(ItemsApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public RawItemsClient withRawResponse() {
        return new RawItemsClient(api);
    }

    /** As {@link #getItem(String, RequestOptions)}, with default options. */
    public Item getItem(String itemId) {
        return getItem(itemId, ApiCall.noOptions());
    }

    /** As {@link #getItem(String, GetItemItemsRequest, RequestOptions)}, with an empty request. */
    public Item getItem(String itemId, RequestOptions options) {
        return getItem(itemId, GetItemItemsRequest.builder().build(), options);
    }

    /** As {@link #getItem(String, GetItemItemsRequest, RequestOptions)}, with default options. */
    public Item getItem(String itemId, GetItemItemsRequest request) {
        return getItem(itemId, request, ApiCall.noOptions());
    }

    /**
     * {@code GET /items/{item_id}}
     *
     * <p>Response headers, for {@link #withRawResponse()}: {@code X-Total}.
     *
     * @throws org.example.errors.NotFoundError Nothing there
     * @throws org.example.core.ApiError for any other error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public Item getItem(String itemId, GetItemItemsRequest request, RequestOptions options) {
        return ApiCall.of(options, api.getItem(itemId, request.getVerbose().orElse(null))).send().body();
    }

    /**
     * As {@link #putItem(String, PutItemItemsRequest, RequestOptions)}, with a body, no parameters and default options.
     */
    public Item putItem(String itemId, Item body) {
        return putItem(itemId, PutItemItemsRequest.builder().body(body).build(), ApiCall.noOptions());
    }

    /** As {@link #putItem(String, PutItemItemsRequest, RequestOptions)}, with a body and no parameters. */
    public Item putItem(String itemId, Item body, RequestOptions options) {
        return putItem(itemId, PutItemItemsRequest.builder().body(body).build(), options);
    }

    /** As {@link #putItem(String, PutItemItemsRequest, RequestOptions)}, with default options. */
    public Item putItem(String itemId, PutItemItemsRequest request) {
        return putItem(itemId, request, ApiCall.noOptions());
    }

    /**
     * {@code PUT /items/{item_id}}
     *
     * <p>Response headers, for {@link #withRawResponse()}: {@code X-Total}.
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public Item putItem(String itemId, PutItemItemsRequest request, RequestOptions options) {
        return ApiCall.of(options, api.putItem(
                itemId, request.getVerbose().orElse(null), request.getBody())).send().body();
    }

    /** As {@link #listColors(RequestOptions)}, with default options. */
    public List<Color> listColors() {
        return listColors(ApiCall.noOptions());
    }

    /**
     * {@code GET /elsewhere}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public List<Color> listColors(RequestOptions options) {
        return ApiCall.of(options, api.listColors()).send().body();
    }
}
