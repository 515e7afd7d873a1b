package com.junction.retrofit.generator.emit;

import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.java.Imports;
import com.junction.retrofit.generator.java.JavaType;
import com.junction.retrofit.generator.java.Javadoc;
import com.junction.retrofit.generator.java.Signatures;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.naming.JavaNames;
import com.junction.retrofit.generator.naming.Scope;
import com.junction.retrofit.generator.naming.Scopes;
import com.junction.retrofit.generator.naming.TypePlace;
import com.junction.retrofit.generator.source.SourceFile;
import com.junction.retrofit.generator.spec.Discriminator;
import com.junction.retrofit.generator.spec.Schema;
import com.junction.retrofit.generator.types.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a value of several types as a class that holds one of them. */
public final class UnionGenerator {
    /** From here on the types are spelled out, which takes compilers minutes to infer for hundreds of members. */
    private static final int MANY = 50;

    private final GeneratorOptions options;

    public UnionGenerator(GeneratorOptions options) {
        this.options = options;
    }

    /** What the template prints. */
    public record View(
            Code packageName, List<Code> imports, List<Code> javadoc, Code name, Code adapter, List<Member> members) {}

    /** One type: its number, the method that wraps a value, and the visitor's. */
    public record Member(int number, Code factory, Code visit, Code type) {}

    /**
     * Writes a union.
     *
     * @param members the Java types of its members, each with the schemas that it stands for
     */
    public SourceFile generate(Schema schema, TypePlace place, Map<JavaType, List<Schema>> members) {
        List<JavaType> types = List.copyOf(members.keySet());
        Imports imports = new Imports(place.packageName())
                .add(options.core("Union"), options.core("UnionType"), "java.util.List")
                .add("org.jspecify.annotations.Nullable");
        types.forEach(type -> imports.addAll(type.imports()));
        if (types.stream().anyMatch(JavaType::usesJson)) {
            imports.add(options.core("Json"));
        }
        boolean many = types.size() >= MANY;
        if (many) {
            imports.add("com.squareup.moshi.JsonAdapter");
        }
        Code name = Code.name(place.className());
        Code list = many ? Code.of("List.<JsonAdapter<?>>of") : Code.of("List.of");
        List<Code> adapters = types.stream().map(JavaType::adapter).toList();
        List<Code> arguments = new ArrayList<>(List.of(
                Code.format("%s::new", name),
                Code.format("() -> %s", Signatures.parenthesized(list, adapters, Code.of(""), 12))));
        Discriminator.of(schema).ifPresent(discriminator -> {
            List<Set<Object>> values = discriminator.values(List.copyOf(members.values()));
            if (values.stream().anyMatch(each -> !each.isEmpty())) {
                arguments.add(Code.literal(discriminator.property()));
                arguments.add(values(values, imports));
            }
        });
        View view = new View(
                Code.name(place.packageName()),
                imports.list(),
                ExternalDocs.addTo(
                                new Javadoc().text(schema.description().orElse(place.className() + ".")), schema.node())
                        .lines(0),
                name,
                Signatures.parenthesized(Code.of("new UnionType<>"), arguments, Code.of(";"), 12),
                members(types));
        return new SourceFile("Union", place.packageName(), place.className(), view);
    }

    private static List<Member> members(List<JavaType> types) {
        Set<String> erasures = new HashSet<>();
        Scope names = Scopes.visitorMethods().with("Unknown");
        List<Member> members = new ArrayList<>();
        for (JavaType type : types) {
            String name =
                    names.claim(JavaNames.pascalCase(type.boxed().toString().replace("@Nullable", "")));
            String factory = erasures.add(type.erasure()) ? "of" : "of" + name;
            members.add(new Member(members.size(), Code.name(factory), Code.name("visit" + name), type.name()));
        }
        return members;
    }

    /** The values that select each member, as lists within a list. */
    private static Code values(List<Set<Object>> values, Imports imports) {
        List<Code> lists = new ArrayList<>();
        for (Set<Object> each : values) {
            List<Code> literals = new ArrayList<>();
            each.forEach(value -> literals.add(literal(value, imports)));
            lists.add(Signatures.parenthesized(Code.of("List.<Object>of"), literals, Code.of(""), 28));
        }
        // With explicit types: javac takes minutes to infer those of hundreds of lists.
        return Signatures.parenthesized(Code.of("List.<List<Object>>of"), lists, Code.of(""), 20);
    }

    private static Code literal(Object value, Imports imports) {
        if (value instanceof Boolean bool) {
            return Code.literal(bool.booleanValue());
        }
        if (!(value instanceof BigDecimal number)) {
            return Code.literal(String.valueOf(value));
        }
        boolean small = number.scale() <= 0 && number.precision() - number.scale() < 10;
        if (small) {
            return Code.literal(number.intValueExact());
        }
        imports.add("java.math.BigDecimal");
        return Numbers.decimal(number);
    }
}
