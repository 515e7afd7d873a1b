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
            case "Names" -> org.example.types.Names.JSON_ADAPTER;
            case "Sides" -> org.example.types.Sides.JSON_ADAPTER;
            case "Closed" -> org.example.types.Closed.JSON_ADAPTER;
            case "Open" -> org.example.types.Open.JSON_ADAPTER;
            case "Typed" -> org.example.types.Typed.JSON_ADAPTER;
            case "Merged" -> org.example.types.Merged.JSON_ADAPTER;
            case "Refined" -> org.example.types.Refined.JSON_ADAPTER;
            case "Node" -> org.example.types.Node.JSON_ADAPTER;
            case "StringModel" -> org.example.types.StringModel.JSON_ADAPTER;
            case "ObjectModel" -> org.example.types.ObjectModel.JSON_ADAPTER;
            case "ListModel" -> org.example.types.ListModel.JSON_ADAPTER;
            case "OptionalModel" -> org.example.types.OptionalModel.JSON_ADAPTER;
            case "JsonModel" -> org.example.types.JsonModel.JSON_ADAPTER;
            case "BuilderModel" -> org.example.types.BuilderModel.JSON_ADAPTER;
            case "LocalDateModel" -> org.example.types.LocalDateModel.JSON_ADAPTER;
            case "Query" -> org.example.types.Query.JSON_ADAPTER;
            case "Error" -> org.example.types.Error.JSON_ADAPTER;
            case "UsAddress" -> org.example.types.UsAddress.JSON_ADAPTER;
            case "WeirdNameV2T" -> org.example.types.WeirdNameV2T.JSON_ADAPTER;
            case "Times" -> org.example.types.Times.JSON_ADAPTER;
            case "Defaults" -> org.example.types.Defaults.JSON_ADAPTER;
            case "RefinedMerged" -> org.example.types.RefinedMerged.JSON_ADAPTER;
            case "RefinedMergedListItem" -> org.example.types.RefinedMergedListItem.JSON_ADAPTER;
            case "WeirdNameV2TNested" -> org.example.types.WeirdNameV2TNested.JSON_ADAPTER;
            case "WeirdNameV2TNestedDeepItem" -> org.example.types.WeirdNameV2TNestedDeepItem.JSON_ADAPTER;
            default -> null;
        };
    }
}
