package com.junction.retrofit.generator.emit;

import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.java.Javadoc;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.naming.MemberNames;
import com.junction.retrofit.generator.source.SourceFile;
import com.junction.retrofit.generator.spec.Discriminator;
import com.junction.retrofit.generator.types.Declaration.UnionClass;
import com.junction.retrofit.generator.types.JavaType;
import com.junction.retrofit.generator.types.Numbers;
import com.junction.retrofit.generator.types.TypeCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a union as a class that holds a value of one of several types. */
final class UnionGenerator {
    /** From this size the template writes type arguments, because compilers need minutes to infer hundreds of them. */
    private static final int MANY = 50;

    private final TypeCode types;

    UnionGenerator(GeneratorOptions options) {
        this.types = new TypeCode(options);
    }

    record View(
            Code packageName,
            List<Code> javadoc,
            Code name,
            List<Member> members,
            boolean many,
            @Nullable Selection selection) {}

    /** One type: its number, the method that wraps a value, and the method of the visitor. */
    record Member(int number, Code factory, Code visit, Code type, Code adapter) {}

    /** The property that selects the member, and the values that select each member. */
    record Selection(Code property, List<Values> values) {}

    record Values(List<Code> literals) {}

    SourceFile generate(UnionClass declared) {
        List<JavaType> memberTypes = List.copyOf(declared.members().keySet());
        Javadoc javadoc = new Javadoc().text(declared.schema().description().orElse(null));
        return new SourceFile(
                "Union",
                declared.place().packageName(),
                declared.place().className(),
                new View(
                        Code.name(declared.place().packageName()),
                        ExternalDocs.addTo(javadoc, declared.schema().node()).lines(),
                        Code.name(declared.place().className()),
                        members(memberTypes),
                        memberTypes.size() >= MANY,
                        selection(declared).orElse(null)));
    }

    private List<Member> members(List<JavaType> memberTypes) {
        List<MemberNames.Name> names = MemberNames.of(memberTypes.stream()
                .map(type -> new MemberNames.Type(
                        type.simpleName(), TypeCode.erased(type).toString()))
                .toList());
        List<Member> members = new ArrayList<>();
        for (JavaType type : memberTypes) {
            MemberNames.Name name = names.get(members.size());
            members.add(new Member(
                    members.size(),
                    Code.name(name.factory()),
                    Code.name(name.visit()),
                    TypeCode.name(type),
                    types.adapter(type)));
        }
        return members;
    }

    private static Optional<Selection> selection(UnionClass declared) {
        return Discriminator.of(declared.schema()).flatMap(discriminator -> {
            List<Set<Object>> values =
                    discriminator.values(List.copyOf(declared.members().values()));
            return values.stream().allMatch(Set::isEmpty)
                    ? Optional.empty()
                    : Optional.of(new Selection(
                            Code.literal(discriminator.property()),
                            values.stream().map(UnionGenerator::values).toList()));
        });
    }

    private static Values values(Set<Object> values) {
        return new Values(values.stream().map(UnionGenerator::literal).toList());
    }

    private static Code literal(Object value) {
        if (value instanceof Boolean bool) {
            return Code.literal(bool.booleanValue());
        }
        if (!(value instanceof BigDecimal number)) {
            return Code.literal(String.valueOf(value));
        }
        boolean small = number.scale() <= 0 && number.precision() - number.scale() < 10;
        return small ? Code.literal(number.intValueExact()) : Numbers.decimal(number);
    }
}
