package org.example;

import com.squareup.moshi.JsonAdapter;
import org.example.core.JsonAdapterFactory;
import org.example.types.BuilderModel;
import org.example.types.Closed;
import org.example.types.Defaults;
import org.example.types.Error;
import org.example.types.JsonModel;
import org.example.types.ListModel;
import org.example.types.LocalDateModel;
import org.example.types.Merged;
import org.example.types.Names;
import org.example.types.Node;
import org.example.types.ObjectModel;
import org.example.types.Open;
import org.example.types.OptionalModel;
import org.example.types.Query;
import org.example.types.Refined;
import org.example.types.RefinedMerged;
import org.example.types.RefinedMergedListItem;
import org.example.types.Sides;
import org.example.types.StringModel;
import org.example.types.Times;
import org.example.types.Typed;
import org.example.types.UsAddress;
import org.example.types.WeirdNameV2T;
import org.example.types.WeirdNameV2TNested;
import org.example.types.WeirdNameV2TNestedDeepItem;
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
                case "org.example.types.Names" -> Names.JSON_ADAPTER;
                case "org.example.types.Sides" -> Sides.JSON_ADAPTER;
                case "org.example.types.Closed" -> Closed.JSON_ADAPTER;
                case "org.example.types.Open" -> Open.JSON_ADAPTER;
                case "org.example.types.Typed" -> Typed.JSON_ADAPTER;
                case "org.example.types.Merged" -> Merged.JSON_ADAPTER;
                case "org.example.types.Refined" -> Refined.JSON_ADAPTER;
                case "org.example.types.Node" -> Node.JSON_ADAPTER;
                case "org.example.types.StringModel" -> StringModel.JSON_ADAPTER;
                case "org.example.types.ObjectModel" -> ObjectModel.JSON_ADAPTER;
                case "org.example.types.ListModel" -> ListModel.JSON_ADAPTER;
                case "org.example.types.OptionalModel" -> OptionalModel.JSON_ADAPTER;
                case "org.example.types.JsonModel" -> JsonModel.JSON_ADAPTER;
                case "org.example.types.BuilderModel" -> BuilderModel.JSON_ADAPTER;
                case "org.example.types.LocalDateModel" -> LocalDateModel.JSON_ADAPTER;
                case "org.example.types.Query" -> Query.JSON_ADAPTER;
                case "org.example.types.Error" -> Error.JSON_ADAPTER;
                case "org.example.types.UsAddress" -> UsAddress.JSON_ADAPTER;
                case "org.example.types.WeirdNameV2T" -> WeirdNameV2T.JSON_ADAPTER;
                case "org.example.types.Times" -> Times.JSON_ADAPTER;
                case "org.example.types.Defaults" -> Defaults.JSON_ADAPTER;
                case "org.example.types.RefinedMerged" -> RefinedMerged.JSON_ADAPTER;
                case "org.example.types.RefinedMergedListItem" -> RefinedMergedListItem.JSON_ADAPTER;
                case "org.example.types.WeirdNameV2TNested" -> WeirdNameV2TNested.JSON_ADAPTER;
                case "org.example.types.WeirdNameV2TNestedDeepItem" -> WeirdNameV2TNestedDeepItem.JSON_ADAPTER;
                default -> null;
            };
        }
    }
}
