package org.example.unions.core;

import com.squareup.moshi.JsonAdapter;
import java.util.function.Consumer;

/** An object of whatever properties. */
final class AnyObject extends JsonObject<AnyObject, AnyObject.Builder> {
    private AnyObject(Builder builder) {
        super(builder);
    }

    static JsonType<AnyObject, Builder> type(
            String name, Consumer<PropertyList> declaration, JsonAdapter<?> additional) {
        return new JsonType<>(name, Builder::new, AnyObject::new, declaration, () -> additional);
    }

    static final class Builder extends JsonObject.Builder<AnyObject, Builder> {}
}
