package org.example.unions.core;

import com.squareup.moshi.JsonAdapter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.example.unions.types.Pet;

/** Objects and unions that refer to each other at random. The same seed makes the same types. */
final class RandomTypes {
    private static final List<String> NAMES = List.of("a", "b", "c");
    private static final int OBJECTS = 4;
    private static final int UNIONS = 3;

    /** Makes a union. */
    interface UnionFactory {
        JsonAdapter<?> union(
                Supplier<List<JsonAdapter<?>>> members, String discriminator, List<? extends List<?>> values);
    }

    private final Random random;
    private final UnionFactory factory;
    private final List<JsonAdapter<?>> objects = new ArrayList<>();
    private final List<JsonAdapter<?>> unions = new ArrayList<>();

    private RandomTypes(long seed, UnionFactory factory) {
        this.random = new Random(seed);
        this.factory = factory;
    }

    /** The union of a seed. */
    static JsonAdapter<?> union(long seed, UnionFactory factory) {
        RandomTypes types = new RandomTypes(seed, factory);
        for (int i = 0; i < UNIONS; i++) {
            types.unions.add(types.newUnion(i));
        }
        for (int i = 0; i < OBJECTS; i++) {
            types.objects.add(types.newObject("Object" + i));
        }
        return types.unions.get(0);
    }

    private JsonAdapter<?> newUnion(int number) {
        List<Supplier<JsonAdapter<?>>> members = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            members.add(member(number));
        }
        Supplier<List<JsonAdapter<?>>> adapters = () -> {
            List<JsonAdapter<?>> list = new ArrayList<>();
            members.forEach(member -> list.add(member.get()));
            return list;
        };
        return factory.union(adapters, "a", random.nextInt(3) == 0 ? values(count) : List.of());
    }

    /** Some values name a member, some name several. */
    private List<List<Object>> values(int members) {
        List<List<Object>> values = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            values.add(new ArrayList<>());
        }
        for (Object value : List.of("x", "y", "y", 1, true)) {
            List<Object> named = values.get(random.nextInt(members));
            if (!named.contains(value)) {
                named.add(value);
            }
        }
        return values;
    }

    /** Objects are the usual members. A union is a member of those before it only, or it would contain itself. */
    private Supplier<JsonAdapter<?>> member(int union) {
        int object = random.nextInt(OBJECTS);
        JsonAdapter<?> other = other();
        int last = union + 1 + random.nextInt(UNIONS);
        return switch (random.nextInt(8)) {
            case 0 -> () -> other;
            case 1 -> () -> last < UNIONS ? unions.get(last) : other;
            case 2 -> () -> Json.list(objects.get(object));
            default -> () -> objects.get(object);
        };
    }

    private JsonAdapter<?> newObject(String name) {
        List<Declaration> declarations = new ArrayList<>();
        for (String property : NAMES) {
            if (random.nextInt(3) > 0) {
                declarations.add(declaration(property));
            }
        }
        JsonAdapter<?> additional = random.nextInt(4) == 0 ? unions.get(random.nextInt(UNIONS)) : Json.VALUE;
        return AnyObject.type(name, list -> declarations.forEach(declaration -> declaration.to(list)), additional);
    }

    /** Declares a property. */
    private interface Declaration {
        void to(PropertyList list);
    }

    private Declaration declaration(String property) {
        Supplier<JsonAdapter<?>> adapter = propertyType();
        return switch (random.nextInt(6)) {
            case 0 -> list -> list.required(property, adapter.get());
            case 1 -> list -> list.requiredNullable(property, adapter.get());
            case 2 -> list -> list.nullable(property, adapter.get());
            default -> list -> list.optional(property, adapter.get());
        };
    }

    private Supplier<JsonAdapter<?>> propertyType() {
        int object = random.nextInt(OBJECTS);
        JsonAdapter<?> union = unions.get(random.nextInt(UNIONS));
        JsonAdapter<?> other = other();
        return switch (random.nextInt(9)) {
            case 0, 1, 2 -> () -> union;
            case 3 -> () -> Json.list(union);
            case 4 -> () -> Json.map(union);
            case 5 -> () -> objects.get(object);
            case 6 -> () -> Json.list(objects.get(object));
            default -> () -> other;
        };
    }

    private JsonAdapter<?> other() {
        return switch (random.nextInt(8)) {
            case 0 -> Json.INTEGER;
            case 1 -> Json.VALUE;
            case 2 -> Json.list(Json.VALUE);
            case 3 -> Json.map(Json.INTEGER);
            case 4 -> Pet.JSON_ADAPTER;
            case 5 -> Json.DECIMAL;
            default -> Json.STRING;
        };
    }
}
