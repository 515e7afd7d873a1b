package org.example.resources.api.requests;

import java.util.List;
import java.util.Optional;
import org.example.core.ObjectType;
import org.example.core.ValueObject;

/** The parameters of GET /searches. */
public final class SearchApiRequest extends ValueObject<SearchApiRequest, SearchApiRequest.Builder> {
    private static final ObjectType<SearchApiRequest, Builder> TYPE =
            new ObjectType<>("SearchApiRequest", Builder::new, SearchApiRequest::new, properties -> properties
                    .parameter("DateCreated<")
                    .parameter("DateCreated")
                    .parameter("DateCreated>")
                    .parameter("DateCreated>=")
                    .parameter("$$app_token")
                    .parameter("X-App-Token")
                    .parameter("filter[x]")
                    .parameter("$filter")
                    .parameter("yield")
                    .parameter("get-class"));

    private SearchApiRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    public Optional<String> getDateCreatedLessThan() { return getOptional(0); }
    public Optional<String> getDateCreated() { return getOptional(1); }
    public Optional<String> getDateCreatedGreaterThan() { return getOptional(2); }
    public Optional<String> getDateCreatedGreaterThanOrEqual() { return getOptional(3); }
    public Optional<String> getDollarDollarAppToken() { return getOptional(4); }
    public Optional<String> getAppToken() { return getOptional(5); }
    public Optional<String> getFilterX() { return getOptional(6); }
    public Optional<String> getFilter() { return getOptional(7); }
    public Optional<List<String>> getYield() { return getOptional(8); }
    public Optional<String> getGetClass() { return getOptional(9); }

    /** Builds {@link SearchApiRequest}. */
    public static final class Builder extends ValueObject.Builder<SearchApiRequest, Builder> {
        private Builder() {}

        public Builder dateCreatedLessThan(String dateCreatedLessThan) { return set(0, dateCreatedLessThan); }
        public Builder dateCreated(String dateCreated) { return set(1, dateCreated); }
        public Builder dateCreatedGreaterThan(String dateCreatedGreaterThan) { return set(2, dateCreatedGreaterThan); }
        public Builder dateCreatedGreaterThanOrEqual(String dateCreatedGreaterThanOrEqual) {
            return set(3, dateCreatedGreaterThanOrEqual);
        }
        public Builder dollarDollarAppToken(String dollarDollarAppToken) { return set(4, dollarDollarAppToken); }
        public Builder appToken(String appToken) { return set(5, appToken); }
        public Builder filterX(String filterX) { return set(6, filterX); }
        public Builder filter(String filter) { return set(7, filter); }
        public Builder yield(List<String> yield) { return set(8, yield); }
        public Builder yield(String yield) { return this.yield(List.of(yield)); }
        public Builder getClass(String getClass) { return set(9, getClass); }
    }
}
