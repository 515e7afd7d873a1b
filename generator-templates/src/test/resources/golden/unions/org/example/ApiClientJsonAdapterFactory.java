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
            case "Cat" -> org.example.types.Cat.JSON_ADAPTER;
            case "Dog" -> org.example.types.Dog.JSON_ADAPTER;
            case "Pet" -> org.example.types.Pet.JSON_ADAPTER;
            case "Shape" -> org.example.types.Shape.JSON_ADAPTER;
            case "Circle" -> org.example.types.Circle.JSON_ADAPTER;
            case "Square" -> org.example.types.Square.JSON_ADAPTER;
            case "Id" -> org.example.types.Id.JSON_ADAPTER;
            case "Types" -> org.example.types.Types.JSON_ADAPTER;
            case "TextOrObject" -> org.example.types.TextOrObject.JSON_ADAPTER;
            case "TextOrObjectOption2" -> org.example.types.TextOrObjectOption2.JSON_ADAPTER;
            case "ObjectOrList" -> org.example.types.ObjectOrList.JSON_ADAPTER;
            case "ObjectOrListOption1" -> org.example.types.ObjectOrListOption1.JSON_ADAPTER;
            case "TextWithItems" -> org.example.types.TextWithItems.JSON_ADAPTER;
            case "JsonModel" -> org.example.types.JsonModel.JSON_ADAPTER;
            case "Animal" -> org.example.types.Animal.JSON_ADAPTER;
            case "Bird" -> org.example.types.Bird.JSON_ADAPTER;
            case "Fish" -> org.example.types.Fish.JSON_ADAPTER;
            case "Step" -> org.example.types.Step.JSON_ADAPTER;
            case "Walk" -> org.example.types.Walk.JSON_ADAPTER;
            case "Run" -> org.example.types.Run.JSON_ADAPTER;
            case "Swim" -> org.example.types.Swim.JSON_ADAPTER;
            case "Expression" -> org.example.types.Expression.JSON_ADAPTER;
            case "Sum" -> org.example.types.Sum.JSON_ADAPTER;
            case "Literal" -> org.example.types.Literal.JSON_ADAPTER;
            case "Required" -> org.example.types.Required.JSON_ADAPTER;
            case "Holder" -> org.example.types.Holder.JSON_ADAPTER;
            case "Message" -> org.example.types.Message.JSON_ADAPTER;
            case "DeveloperMessage" -> org.example.types.DeveloperMessage.JSON_ADAPTER;
            case "UserMessage" -> org.example.types.UserMessage.JSON_ADAPTER;
            case "ToolMessages" -> org.example.types.ToolMessages.JSON_ADAPTER;
            case "ToolCall" -> org.example.types.ToolCall.JSON_ADAPTER;
            case "ToolResult" -> org.example.types.ToolResult.JSON_ADAPTER;
            case "Frame" -> org.example.types.Frame.JSON_ADAPTER;
            case "OpenFrame" -> org.example.types.OpenFrame.JSON_ADAPTER;
            case "CloseFrame" -> org.example.types.CloseFrame.JSON_ADAPTER;
            case "AbortFrame" -> org.example.types.AbortFrame.JSON_ADAPTER;
            case "Switch" -> org.example.types.Switch.JSON_ADAPTER;
            case "On" -> org.example.types.On.JSON_ADAPTER;
            case "Off" -> org.example.types.Off.JSON_ADAPTER;
            case "Item" -> org.example.types.Item.JSON_ADAPTER;
            case "InputItem" -> org.example.types.InputItem.JSON_ADAPTER;
            case "OutputItem" -> org.example.types.OutputItem.JSON_ADAPTER;
            case "CallItem" -> org.example.types.CallItem.JSON_ADAPTER;
            case "Vehicle" -> org.example.types.Vehicle.JSON_ADAPTER;
            case "Car" -> org.example.types.Car.JSON_ADAPTER;
            case "Bike" -> org.example.types.Bike.JSON_ADAPTER;
            case "Nested" -> org.example.types.Nested.JSON_ADAPTER;
            case "HolderLists" -> org.example.types.HolderLists.JSON_ADAPTER;
            case "HolderConstants" -> org.example.types.HolderConstants.JSON_ADAPTER;
            case "HolderMixed" -> org.example.types.HolderMixed.JSON_ADAPTER;
            case "HolderInitial" -> org.example.types.HolderInitial.JSON_ADAPTER;
            case "DeveloperMessageRole" -> org.example.types.DeveloperMessageRole.JSON_ADAPTER;
            case "ToolCallRole" -> org.example.types.ToolCallRole.JSON_ADAPTER;
            case "InputItemType" -> org.example.types.InputItemType.JSON_ADAPTER;
            case "OutputItemType" -> org.example.types.OutputItemType.JSON_ADAPTER;
            case "CallItemType" -> org.example.types.CallItemType.JSON_ADAPTER;
            case "CarWheels" -> org.example.types.CarWheels.JSON_ADAPTER;
            default -> null;
        };
    }
}
