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
import org.jspecify.annotations.Nullable;

/** Gives Moshi the adapter of every type of this API. None of them uses reflection. */
public final class ApiClientJsonAdapterFactory implements JsonAdapter.Factory {
    /** The factory; it has no state. */
    public static final ApiClientJsonAdapterFactory INSTANCE = new ApiClientJsonAdapterFactory();

    private ApiClientJsonAdapterFactory() {}

    @Override
    public @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        return annotations.isEmpty() ? find(type) : null;
    }

    private static @Nullable JsonAdapter<?> find(Type type) {
        if (type instanceof ParameterizedType structure) {
            Type[] arguments = structure.getActualTypeArguments();
            JsonAdapter<?> items = find(arguments[arguments.length - 1]);
            if (items != null && structure.getRawType() == List.class) {
                return Json.list(items);
            }
            if (items != null && structure.getRawType() == Map.class && arguments[0] == String.class) {
                return Json.map(items);
            }
            return null;
        }
        boolean known = type instanceof Class<?> javaClass && isKnown(javaClass.getName());
        return known ? find1(((Class<?>) type).getSimpleName()) : null;
    }

    private static boolean isKnown(String name) {
        return name.startsWith("java.") || name.startsWith("org.example.");
    }

    private static @Nullable JsonAdapter<?> find1(String name) {
        return switch (name) {
            case "Object" -> Json.VALUE;
            case "String" -> Json.STRING;
            case "Integer" -> Json.INTEGER;
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
