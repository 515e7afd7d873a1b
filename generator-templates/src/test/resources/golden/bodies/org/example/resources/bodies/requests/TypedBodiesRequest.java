package org.example.resources.bodies.requests;

import java.util.List;
import java.util.Optional;
import org.example.core.FilePart;
import org.example.core.ObjectType;
import org.example.core.ValueObject;
import org.example.resources.bodies.types.TypedBodiesRequestLegacy;
import org.example.resources.bodies.types.TypedBodiesRequestObject;
import org.jspecify.annotations.Nullable;

/** The parameters of POST /typed. */
public final class TypedBodiesRequest extends ValueObject<TypedBodiesRequest, TypedBodiesRequest.Builder> {
    private static final ObjectType<TypedBodiesRequest, Builder> TYPE =
            new ObjectType<>("TypedBodiesRequest", Builder::new, TypedBodiesRequest::new, properties -> properties
                    .requiredParameter("scan")
                    .parameter("photo")
                    .requiredParameter("xml")
                    .parameter("rows")
                    .parameter("gaps")
                    .parameter("any")
                    .parameter("object")
                    .parameter("legacy")
                    .parameter("odd"));

    private TypedBodiesRequest(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return TYPE.builder(); }

    public FilePart getScan() { return get(0); }
    public Optional<FilePart> getPhoto() { return getOptional(1); }
    public String getXml() { return get(2); }
    public Optional<List<@Nullable String>> getRows() { return getOptional(3); }
    public Optional<List<@Nullable Integer>> getGaps() { return getOptional(4); }
    public Optional<Object> getAny() { return getOptional(5); }
    public Optional<TypedBodiesRequestObject> getObject() { return getOptional(6); }
    public Optional<TypedBodiesRequestLegacy> getLegacy() { return getOptional(7); }
    public Optional<String> getOdd() { return getOptional(8); }

    /** Builds {@link TypedBodiesRequest}. */
    public static final class Builder extends ValueObject.Builder<TypedBodiesRequest, Builder> {
        private Builder() {}

        public Builder scan(FilePart scan) { return set(0, scan); }
        public Builder photo(FilePart photo) { return set(1, photo); }
        public Builder xml(String xml) { return set(2, xml); }
        public Builder rows(List<@Nullable String> rows) { return set(3, rows); }
        public Builder gaps(List<@Nullable Integer> gaps) { return set(4, gaps); }
        public Builder any(Object any) { return set(5, any); }
        public Builder object(TypedBodiesRequestObject object) { return set(6, object); }
        public Builder legacy(TypedBodiesRequestLegacy legacy) { return set(7, legacy); }
        public Builder odd(String odd) { return set(8, odd); }
    }
}
