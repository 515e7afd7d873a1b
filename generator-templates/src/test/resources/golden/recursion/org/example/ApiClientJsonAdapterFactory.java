package org.example;

import com.squareup.moshi.JsonAdapter;
import org.example.core.JsonAdapterFactory;
import org.example.types.Base;
import org.example.types.Cat;
import org.example.types.Circle;
import org.example.types.Dog;
import org.example.types.DogKind;
import org.example.types.EnumOrMore;
import org.example.types.EnumOrMoreOption1;
import org.example.types.EnumOrMoreOption2;
import org.example.types.Even;
import org.example.types.Folder;
import org.example.types.Heir;
import org.example.types.Holder;
import org.example.types.Items;
import org.example.types.NullNode;
import org.example.types.NumberOr;
import org.example.types.Odd;
import org.example.types.Pet;
import org.example.types.Plain;
import org.example.types.PlainValue;
import org.example.types.Props;
import org.example.types.PropsP;
import org.example.types.Self;
import org.example.types.Square;
import org.example.types.TextOr;
import org.jspecify.annotations.Nullable;

/** Gives Moshi the adapters of all types of this API, without reflection. */
public final class ApiClientJsonAdapterFactory extends JsonAdapterFactory {
    /** The factory; it has no state. */
    public static final ApiClientJsonAdapterFactory INSTANCE = new ApiClientJsonAdapterFactory();

    private ApiClientJsonAdapterFactory() {}

    @Override
    protected @Nullable JsonAdapter<?> find(String name) {
        return Types1.find(name);
    }

    /** Some of the types. Classes are found by their names, so that no other class is loaded for it. */
    private static final class Types1 {
        static @Nullable JsonAdapter<?> find(String name) {
            return switch (name) {
                case "org.example.types.Folder" -> Folder.JSON_ADAPTER;
                case "org.example.types.Self" -> Self.JSON_ADAPTER;
                case "org.example.types.Even" -> Even.JSON_ADAPTER;
                case "org.example.types.Odd" -> Odd.JSON_ADAPTER;
                case "org.example.types.Plain" -> Plain.JSON_ADAPTER;
                case "org.example.types.Items" -> Items.JSON_ADAPTER;
                case "org.example.types.Props" -> Props.JSON_ADAPTER;
                case "org.example.types.NullNode" -> NullNode.JSON_ADAPTER;
                case "org.example.types.Holder" -> Holder.JSON_ADAPTER;
                case "org.example.types.EnumOrMore" -> EnumOrMore.JSON_ADAPTER;
                case "org.example.types.EnumOrMoreOption1" -> EnumOrMoreOption1.JSON_ADAPTER;
                case "org.example.types.EnumOrMoreOption2" -> EnumOrMoreOption2.JSON_ADAPTER;
                case "org.example.types.TextOr" -> TextOr.JSON_ADAPTER;
                case "org.example.types.NumberOr" -> NumberOr.JSON_ADAPTER;
                case "org.example.types.Pet" -> Pet.JSON_ADAPTER;
                case "org.example.types.Cat" -> Cat.JSON_ADAPTER;
                case "org.example.types.Dog" -> Dog.JSON_ADAPTER;
                case "org.example.types.Base" -> Base.JSON_ADAPTER;
                case "org.example.types.Heir" -> Heir.JSON_ADAPTER;
                case "org.example.types.Circle" -> Circle.JSON_ADAPTER;
                case "org.example.types.Square" -> Square.JSON_ADAPTER;
                case "org.example.types.PlainValue" -> PlainValue.JSON_ADAPTER;
                case "org.example.types.PropsP" -> PropsP.JSON_ADAPTER;
                case "org.example.types.DogKind" -> DogKind.JSON_ADAPTER;
                default -> null;
            };
        }
    }
}
