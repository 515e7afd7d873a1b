package org.example.types;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;
import org.jspecify.annotations.Nullable;

public final class Holder extends JsonObject<Holder, Holder.Builder> {
    public static final JsonType<Holder, Builder> JSON_ADAPTER =
            new JsonType<>("Holder", Builder::new, Holder::new, properties -> properties
                    .optional("pet", Pet.JSON_ADAPTER)
                    .optional("pets", Json.map(Pet.JSON_ADAPTER))
                    .nullable("maybe", Shape.JSON_ADAPTER)
                    .optional("id", Id.JSON_ADAPTER)
                    .optional("animals", Json.list(Animal.JSON_ADAPTER))
                    .optional("json", JsonModel.JSON_ADAPTER)
                    .optional("lists", HolderLists.JSON_ADAPTER)
                    .optional("constants", HolderConstants.JSON_ADAPTER)
                    .optional("mixed", HolderMixed.JSON_ADAPTER)
                    .optional("initial", HolderInitial.JSON_ADAPTER)
                    .nullable("nullable", Json.STRING)
                    .nullable("types", Types.JSON_ADAPTER)
                    .optional("messages", Json.list(Message.JSON_ADAPTER)));

    private Holder(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<Pet> getPet() { return getOptional(0); }
    public Optional<Map<String, Pet>> getPets() { return getOptional(1); }
    public Optional<Shape> getMaybe() { return getOptional(2); }
    public Optional<Id> getId() { return getOptional(3); }
    public Optional<List<Animal>> getAnimals() { return getOptional(4); }
    public Optional<JsonModel> getJson() { return getOptional(5); }
    public Optional<HolderLists> getLists() { return getOptional(6); }
    public Optional<HolderConstants> getConstants() { return getOptional(7); }
    public Optional<HolderMixed> getMixed() { return getOptional(8); }

    /** Returns {@code HolderInitial.of("")} if it is absent. */
    public Optional<HolderInitial> getInitial() { return getOptional(9, HolderInitial.of("")); }

    /** Returns {@code "none"} if it is absent. */
    public Optional<String> getNullable() { return getOptional(10, "none"); }
    public Optional<Types> getTypes() { return getOptional(11); }
    public Optional<List<Message>> getMessages() { return getOptional(12); }

    /** Builds {@link Holder}. */
    public static final class Builder extends JsonObject.Builder<Holder, Builder> {
        private Builder() {}

        public Builder pet(Pet pet) { return set(0, pet); }
        public Builder pets(Map<String, Pet> pets) { return set(1, pets); }
        public Builder maybe(@Nullable Shape maybe) { return set(2, maybe); }
        public Builder id(Id id) { return set(3, id); }
        public Builder animals(List<Animal> animals) { return set(4, animals); }
        public Builder json(JsonModel json) { return set(5, json); }
        public Builder lists(HolderLists lists) { return set(6, lists); }
        public Builder constants(HolderConstants constants) { return set(7, constants); }
        public Builder mixed(HolderMixed mixed) { return set(8, mixed); }
        public Builder initial(HolderInitial initial) { return set(9, initial); }
        public Builder nullable(@Nullable String nullable) { return set(10, nullable); }
        public Builder types(@Nullable Types types) { return set(11, types); }
        public Builder messages(List<Message> messages) { return set(12, messages); }
    }
}
