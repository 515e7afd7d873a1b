package org.example.resources.styles;

import java.util.List;
import org.example.core.ApiCall;
import org.example.core.Json;
import org.example.core.Parameters;
import org.example.core.RequestOptions;
import org.example.resources.styles.requests.HeadersStylesRequest;
import org.example.resources.styles.requests.QueryStylesRequest;
import org.example.resources.styles.types.QueryStylesRequestEither;
import org.example.types.Point;
import retrofit2.Retrofit;

/** Operations of the group {@code styles}. */
public final class StylesClient {
    private final StylesApi api;

    /** Use {@code client.styles()}. */
    public StylesClient(Retrofit retrofit) {
        this.api = retrofit.create(StylesApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public RawStylesClient withRawResponse() {
        return new RawStylesClient(api);
    }

    /** As {@link #query(RequestOptions)}, with default options. */
    public void query() {
        query(ApiCall.noOptions());
    }

    /** As {@link #query(QueryStylesRequest, RequestOptions)}, with an empty request. */
    public void query(RequestOptions options) {
        query(QueryStylesRequest.builder().build(), options);
    }

    /** As {@link #query(QueryStylesRequest, RequestOptions)}, with default options. */
    public void query(QueryStylesRequest request) {
        query(request, ApiCall.noOptions());
    }

    /**
     * {@code GET /query}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void query(QueryStylesRequest request, RequestOptions options) {
        ApiCall.of(options, api.query(
                request.getExploded().orElse(null),
                Parameters.delimited(",", Json.list(Json.INTEGER), request.getJoined().orElse(null)),
                Parameters.delimited("%20", Json.list(Json.STRING), request.getSpaces().orElse(null)),
                Parameters.delimited("%7C", Json.list(Json.STRING), request.getPipes().orElse(null)),
                Parameters.deepObject("deep", Point.JSON_ADAPTER, request.getDeep().orElse(null)),
                Parameters.exploded(Point.JSON_ADAPTER, request.getPoint().orElse(null)),
                Parameters.delimited(",", Point.JSON_ADAPTER, request.getPair().orElse(null)),
                Parameters.json(Point.JSON_ADAPTER, request.getJson().orElse(null)),
                request.getAt().orElse(null),
                request.getId().orElse(null),
                Parameters.values(Json.list(Json.VALUE), request.getLoose().orElse(null)),
                request.getGaps().orElse(null),
                Parameters.delimited(",", Json.list(Json.nullable(Json.STRING)), request.getJoinedGaps().orElse(null)),
                Parameters.values(QueryStylesRequestEither.JSON_ADAPTER, request.getEither().orElse(null)))).send();
    }

    /** As {@link #path(List, String, Point, List, String, RequestOptions)}, with default options. */
    public void path(List<String> simple, String label, Point matrix, List<Integer> list, String oddName) {
        path(simple, label, matrix, list, oddName, ApiCall.noOptions());
    }

    /**
     * {@code GET /path/{simple}/{label}/{matrix}/{list}/{odd.name!}}
     *
     * @param simple Several &lt;values&gt;.
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void path(
            List<String> simple,
            String label,
            Point matrix,
            List<Integer> list,
            String oddName,
            RequestOptions options) {
        ApiCall.of(options, api.path(
                Parameters.simple(false, Json.list(Json.STRING), simple),
                Parameters.label(false, Json.STRING, label),
                Parameters.matrix("matrix", true, Point.JSON_ADAPTER, matrix),
                Parameters.matrix("list", false, Json.list(Json.INTEGER), list),
                oddName)).send();
    }

    /** As {@link #headers(HeadersStylesRequest, RequestOptions)}, with default options. */
    public void headers(HeadersStylesRequest request) {
        headers(request, ApiCall.noOptions());
    }

    /**
     * {@code GET /headers}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void headers(HeadersStylesRequest request, RequestOptions options) {
        ApiCall.of(options, api.headers(
                Parameters.header(false, Json.list(Json.STRING), request.getList().orElse(null)),
                Parameters.header(false, Json.list(Json.VALUE), request.getGaps().orElse(null)),
                Parameters.header(true, Point.JSON_ADAPTER, request.getPairs().orElse(null)),
                request.getId().orElse(null),
                request.getIdHeader().orElse(null),
                request.getUserAgent().orElse(null),
                Parameters.cookies(
                        "session",
                        request.getSession(),
                        "theme",
                        request.getTheme().orElse(null),
                        "sizes",
                        Parameters.header(
                                false,
                                Json.list(Json.nullable(Json.INTEGER)),
                                request.getSizes().orElse(null))))).send();
    }
}
