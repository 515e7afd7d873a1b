package org.example;

import com.squareup.moshi.JsonAdapter;
import org.example.core.JsonAdapterFactory;
import org.example.types.AbortFrame;
import org.example.types.Animal;
import org.example.types.Bike;
import org.example.types.Bird;
import org.example.types.CallItem;
import org.example.types.CallItemType;
import org.example.types.Car;
import org.example.types.CarWheels;
import org.example.types.Cat;
import org.example.types.Circle;
import org.example.types.CloseFrame;
import org.example.types.DeveloperMessage;
import org.example.types.DeveloperMessageRole;
import org.example.types.Dog;
import org.example.types.Expression;
import org.example.types.Fish;
import org.example.types.Frame;
import org.example.types.Holder;
import org.example.types.HolderConstants;
import org.example.types.HolderInitial;
import org.example.types.HolderLists;
import org.example.types.HolderMixed;
import org.example.types.Id;
import org.example.types.InputItem;
import org.example.types.InputItemType;
import org.example.types.Item;
import org.example.types.JsonModel;
import org.example.types.Literal;
import org.example.types.Message;
import org.example.types.Nested;
import org.example.types.ObjectOrList;
import org.example.types.ObjectOrListOption1;
import org.example.types.Off;
import org.example.types.On;
import org.example.types.OpenFrame;
import org.example.types.OutputItem;
import org.example.types.OutputItemType;
import org.example.types.Pet;
import org.example.types.Required;
import org.example.types.Run;
import org.example.types.Shape;
import org.example.types.Square;
import org.example.types.Step;
import org.example.types.Sum;
import org.example.types.Swim;
import org.example.types.Switch;
import org.example.types.TextOrObject;
import org.example.types.TextOrObjectOption2;
import org.example.types.TextWithItems;
import org.example.types.ToolCall;
import org.example.types.ToolCallRole;
import org.example.types.ToolMessages;
import org.example.types.ToolResult;
import org.example.types.Types;
import org.example.types.UserMessage;
import org.example.types.Vehicle;
import org.example.types.Walk;
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
                case "org.example.types.Cat" -> Cat.JSON_ADAPTER;
                case "org.example.types.Dog" -> Dog.JSON_ADAPTER;
                case "org.example.types.Pet" -> Pet.JSON_ADAPTER;
                case "org.example.types.Shape" -> Shape.JSON_ADAPTER;
                case "org.example.types.Circle" -> Circle.JSON_ADAPTER;
                case "org.example.types.Square" -> Square.JSON_ADAPTER;
                case "org.example.types.Id" -> Id.JSON_ADAPTER;
                case "org.example.types.Types" -> Types.JSON_ADAPTER;
                case "org.example.types.TextOrObject" -> TextOrObject.JSON_ADAPTER;
                case "org.example.types.TextOrObjectOption2" -> TextOrObjectOption2.JSON_ADAPTER;
                case "org.example.types.ObjectOrList" -> ObjectOrList.JSON_ADAPTER;
                case "org.example.types.ObjectOrListOption1" -> ObjectOrListOption1.JSON_ADAPTER;
                case "org.example.types.TextWithItems" -> TextWithItems.JSON_ADAPTER;
                case "org.example.types.JsonModel" -> JsonModel.JSON_ADAPTER;
                case "org.example.types.Animal" -> Animal.JSON_ADAPTER;
                case "org.example.types.Bird" -> Bird.JSON_ADAPTER;
                case "org.example.types.Fish" -> Fish.JSON_ADAPTER;
                case "org.example.types.Step" -> Step.JSON_ADAPTER;
                case "org.example.types.Walk" -> Walk.JSON_ADAPTER;
                case "org.example.types.Run" -> Run.JSON_ADAPTER;
                case "org.example.types.Swim" -> Swim.JSON_ADAPTER;
                case "org.example.types.Expression" -> Expression.JSON_ADAPTER;
                case "org.example.types.Sum" -> Sum.JSON_ADAPTER;
                case "org.example.types.Literal" -> Literal.JSON_ADAPTER;
                case "org.example.types.Required" -> Required.JSON_ADAPTER;
                case "org.example.types.Holder" -> Holder.JSON_ADAPTER;
                case "org.example.types.Message" -> Message.JSON_ADAPTER;
                case "org.example.types.DeveloperMessage" -> DeveloperMessage.JSON_ADAPTER;
                case "org.example.types.UserMessage" -> UserMessage.JSON_ADAPTER;
                case "org.example.types.ToolMessages" -> ToolMessages.JSON_ADAPTER;
                case "org.example.types.ToolCall" -> ToolCall.JSON_ADAPTER;
                case "org.example.types.ToolResult" -> ToolResult.JSON_ADAPTER;
                case "org.example.types.Frame" -> Frame.JSON_ADAPTER;
                case "org.example.types.OpenFrame" -> OpenFrame.JSON_ADAPTER;
                case "org.example.types.CloseFrame" -> CloseFrame.JSON_ADAPTER;
                case "org.example.types.AbortFrame" -> AbortFrame.JSON_ADAPTER;
                case "org.example.types.Switch" -> Switch.JSON_ADAPTER;
                case "org.example.types.On" -> On.JSON_ADAPTER;
                case "org.example.types.Off" -> Off.JSON_ADAPTER;
                case "org.example.types.Item" -> Item.JSON_ADAPTER;
                case "org.example.types.InputItem" -> InputItem.JSON_ADAPTER;
                case "org.example.types.OutputItem" -> OutputItem.JSON_ADAPTER;
                case "org.example.types.CallItem" -> CallItem.JSON_ADAPTER;
                case "org.example.types.Vehicle" -> Vehicle.JSON_ADAPTER;
                case "org.example.types.Car" -> Car.JSON_ADAPTER;
                case "org.example.types.Bike" -> Bike.JSON_ADAPTER;
                case "org.example.types.Nested" -> Nested.JSON_ADAPTER;
                case "org.example.types.HolderLists" -> HolderLists.JSON_ADAPTER;
                case "org.example.types.HolderConstants" -> HolderConstants.JSON_ADAPTER;
                case "org.example.types.HolderMixed" -> HolderMixed.JSON_ADAPTER;
                case "org.example.types.HolderInitial" -> HolderInitial.JSON_ADAPTER;
                case "org.example.types.DeveloperMessageRole" -> DeveloperMessageRole.JSON_ADAPTER;
                case "org.example.types.ToolCallRole" -> ToolCallRole.JSON_ADAPTER;
                case "org.example.types.InputItemType" -> InputItemType.JSON_ADAPTER;
                case "org.example.types.OutputItemType" -> OutputItemType.JSON_ADAPTER;
                case "org.example.types.CallItemType" -> CallItemType.JSON_ADAPTER;
                case "org.example.types.CarWheels" -> CarWheels.JSON_ADAPTER;
                default -> null;
            };
        }
    }
}
