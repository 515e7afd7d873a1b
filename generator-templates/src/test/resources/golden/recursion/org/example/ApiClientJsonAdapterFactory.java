package org.example;

import com.squareup.moshi.JsonAdapter;
import org.example.core.JsonAdapterFactory;
import org.jspecify.annotations.Nullable;

/** Gives Moshi the adapter of every type of this API. None of them uses reflection. */
public final class ApiClientJsonAdapterFactory extends JsonAdapterFactory {
    /** The factory; it has no state. */
    public static final ApiClientJsonAdapterFactory INSTANCE = new ApiClientJsonAdapterFactory();

    private ApiClientJsonAdapterFactory() {
        super("org.example.");
    }

    @Override
    protected @Nullable JsonAdapter<?> find(String name) {
        return switch (name) {
            case "Folder" -> org.example.types.Folder.JSON_ADAPTER;
            case "Self" -> org.example.types.Self.JSON_ADAPTER;
            case "Even" -> org.example.types.Even.JSON_ADAPTER;
            case "Odd" -> org.example.types.Odd.JSON_ADAPTER;
            case "Plain" -> org.example.types.Plain.JSON_ADAPTER;
            case "Items" -> org.example.types.Items.JSON_ADAPTER;
            case "Props" -> org.example.types.Props.JSON_ADAPTER;
            case "NullNode" -> org.example.types.NullNode.JSON_ADAPTER;
            case "Holder" -> org.example.types.Holder.JSON_ADAPTER;
            case "EnumOrMore" -> org.example.types.EnumOrMore.JSON_ADAPTER;
            case "EnumOrMoreOption1" -> org.example.types.EnumOrMoreOption1.JSON_ADAPTER;
            case "EnumOrMoreOption2" -> org.example.types.EnumOrMoreOption2.JSON_ADAPTER;
            case "TextOr" -> org.example.types.TextOr.JSON_ADAPTER;
            case "NumberOr" -> org.example.types.NumberOr.JSON_ADAPTER;
            case "Pet" -> org.example.types.Pet.JSON_ADAPTER;
            case "Cat" -> org.example.types.Cat.JSON_ADAPTER;
            case "Dog" -> org.example.types.Dog.JSON_ADAPTER;
            case "Base" -> org.example.types.Base.JSON_ADAPTER;
            case "Heir" -> org.example.types.Heir.JSON_ADAPTER;
            case "Circle" -> org.example.types.Circle.JSON_ADAPTER;
            case "Square" -> org.example.types.Square.JSON_ADAPTER;
            case "PlainValue" -> org.example.types.PlainValue.JSON_ADAPTER;
            case "PropsP" -> org.example.types.PropsP.JSON_ADAPTER;
            case "DogKind" -> org.example.types.DogKind.JSON_ADAPTER;
            default -> null;
        };
    }
}
