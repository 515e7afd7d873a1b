package org.example;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.example.core.Json;
import org.example.core.NullableItems;
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

/** Gives Moshi the adapter of every type of this API. None of them uses reflection. */
public final class ApiClientJsonAdapterFactory implements JsonAdapter.Factory {
    /** The factory; it has no state. */
    public static final ApiClientJsonAdapterFactory INSTANCE = new ApiClientJsonAdapterFactory();

    private ApiClientJsonAdapterFactory() {}

    @Override
    public @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        boolean nullableItems = annotations.size() == 1 && annotations.iterator().next() instanceof NullableItems;
        return annotations.isEmpty() || nullableItems ? find(type, nullableItems) : null;
    }

    private static @Nullable JsonAdapter<?> find(Type type, boolean nullableItems) {
        if (type instanceof ParameterizedType structure) {
            Type[] arguments = structure.getActualTypeArguments();
            JsonAdapter<?> known = find(arguments[arguments.length - 1], nullableItems);
            JsonAdapter<?> items = known != null && nullableItems ? Json.nullable(known) : known;
            if (items != null && structure.getRawType() == List.class) {
                return Json.list(items);
            }
            if (items != null && structure.getRawType() == Map.class && arguments[0] == String.class) {
                return Json.map(items);
            }
            return null;
        }
        return type instanceof Class<?> javaClass ? Types1.find(javaClass.getName()) : null;
    }

    /** Some of the types. Classes are found by their names, so that no other class is loaded for it. */
    private static final class Types1 {
        static @Nullable JsonAdapter<?> find(String name) {
            return switch (name) {
                case "java.lang.Object" -> Json.VALUE;
                case "java.lang.String" -> Json.STRING;
                case "java.lang.Integer" -> Json.INTEGER;
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
