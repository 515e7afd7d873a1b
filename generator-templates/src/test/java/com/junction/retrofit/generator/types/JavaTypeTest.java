package com.junction.retrofit.generator.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.source.SourceFile;
import com.junction.retrofit.generator.types.JavaType.Constant;
import com.junction.retrofit.generator.types.JavaType.Generated;
import com.junction.retrofit.generator.types.JavaType.Library;
import com.junction.retrofit.generator.types.JavaType.OptionalOf;
import com.junction.retrofit.generator.types.JavaType.Scalar;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class JavaTypeTest {
    private static final TypeCode CODE = new TypeCode(
            new GeneratorOptions("ApiClient", "", "org.example", false, false, false, false, "", Set.of(), false));
    private static final Generated PET = new Generated("org.example.types", "Pet");

    private static String printed(Code code) {
        return new SourceFile("Object", "org.example.core", "A", Map.of()).complete(code.toString());
    }

    static Stream<Arguments> types() {
        return Stream.of(
                arguments(Scalar.VALUE, "Object", "Object", "Json.VALUE"),
                arguments(Scalar.STRING, "String", "String", "Json.STRING"),
                arguments(Scalar.INTEGER, "int", "Integer", "Json.INTEGER"),
                arguments(Scalar.LONG, "long", "Long", "Json.LONG"),
                arguments(Scalar.BIG_INTEGER, "BigInteger", "BigInteger", "Json.BIG_INTEGER"),
                arguments(Scalar.DECIMAL, "BigDecimal", "BigDecimal", "Json.DECIMAL"),
                arguments(Scalar.DOUBLE, "double", "Double", "Json.DOUBLE"),
                arguments(Scalar.BOOLEAN, "boolean", "Boolean", "Json.BOOLEAN"),
                arguments(Scalar.UUID, "UUID", "UUID", "Json.text(UUID::fromString)"),
                arguments(Scalar.DATE, "LocalDate", "LocalDate", "Json.text(LocalDate::parse)"),
                arguments(Scalar.DATE_TIME, "OffsetDateTime", "OffsetDateTime", "Json.DATE_TIME"),
                arguments(PET, "Pet", "Pet", "Pet.JSON_ADAPTER"),
                arguments(PET.list(), "List<Pet>", "List<Pet>", "Json.list(Pet.JSON_ADAPTER)"),
                arguments(
                        Scalar.INTEGER.map(), "Map<String, Integer>", "Map<String, Integer>", "Json.map(Json.INTEGER)"),
                arguments(
                        Scalar.INTEGER.nullable(),
                        "@Nullable Integer",
                        "@Nullable Integer",
                        "Json.nullable(Json.INTEGER)"),
                arguments(
                        PET.list().nullable().list(),
                        "List<@Nullable List<Pet>>",
                        "List<@Nullable List<Pet>>",
                        "Json.list(Json.nullable(Json.list(Pet.JSON_ADAPTER)))"),
                arguments(
                        new Constant(Scalar.STRING, "a\"b"),
                        "String",
                        "String",
                        "Json.constant(Json.STRING, \"a\\\"b\")"),
                arguments(new Constant(Scalar.INTEGER, 7), "int", "Integer", "Json.constant(Json.INTEGER, 7)"),
                arguments(new Constant(Scalar.LONG, 7L), "long", "Long", "Json.constant(Json.LONG, 7L)"),
                arguments(
                        new Constant(Scalar.BOOLEAN, true), "boolean", "Boolean", "Json.constant(Json.BOOLEAN, true)"),
                arguments(
                        new Constant(Scalar.DECIMAL, new BigDecimal("1.50")),
                        "BigDecimal",
                        "BigDecimal",
                        "Json.constant(Json.DECIMAL, new BigDecimal(\"1.50\"))"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void isPrintedWithItsAdapter(JavaType type, String name, String boxed, String adapter) {
        assertThat(printed(TypeCode.name(type))).isEqualTo(name);
        assertThat(printed(TypeCode.boxed(type))).isEqualTo(boxed);
        assertThat(printed(CODE.adapter(type))).isEqualTo(adapter);
    }

    @Test
    void aClassOfALibraryHasNoAdapter() {
        assertThat(printed(TypeCode.name(new OptionalOf(new Library("okhttp3.RequestBody")))))
                .isEqualTo("Optional<RequestBody>");
        assertThatIllegalArgumentException().isThrownBy(() -> CODE.adapter(new Library("okhttp3.RequestBody")));
    }

    @ParameterizedTest
    @EnumSource
    void nullIsAValueOfANullableTypeOnly(Scalar scalar) {
        assertThat(scalar.isNullable()).isFalse();
        assertThat(scalar.list().hasNullableItems()).isFalse();
        assertThat(scalar.nullable().isNullable()).isTrue();
        assertThat(scalar.nullable().isPrimitive()).isFalse();
        assertThat(scalar.nullable().nullable()).isEqualTo(scalar.nullable());
        assertThat(scalar.nullable().hasNullableItems()).isFalse();
    }

    @Test
    void itemsMayBeNullAtAnyDepth() {
        JavaType items = Scalar.INTEGER.nullable();
        assertThat(List.of(
                        items.list(),
                        items.map(),
                        items.list().list(),
                        items.map().nullable(),
                        new OptionalOf(items.list())))
                .allMatch(JavaType::hasNullableItems);
    }

    @Test
    void aConstantCanBecomeAnyValueOfItsTypeAtAnyDepth() {
        JavaType constant = new Constant(Scalar.STRING, "a");
        assertThat(constant.isConstant()).isTrue();
        assertThat(constant.list().isConstant()).isFalse();
        assertThat(constant.withoutConstant()).isEqualTo(Scalar.STRING);
        assertThat(constant.nullable().map().list().withoutConstant())
                .isEqualTo(Scalar.STRING.nullable().map().list());
        assertThat(PET.withoutConstant()).isEqualTo(PET);
    }

    @Test
    void aLongAndADoubleAreWide() {
        assertThat(Stream.of(Scalar.values()).filter(JavaType::isWide)).containsExactly(Scalar.LONG, Scalar.DOUBLE);
        assertThat(Scalar.LONG.nullable().isWide()).isFalse();
        assertThat(new Constant(Scalar.LONG, 1L).isWide()).isTrue();
    }

    @Test
    void overloadsDifferInTheErasure() {
        assertThat(printed(TypeCode.erased(PET.list().nullable()))).isEqualTo("List");
        assertThat(printed(TypeCode.erased(Scalar.INTEGER))).isEqualTo("Integer");
        assertThat(PET.map().nullable().list().simpleName()).isEqualTo("List<Map<String, Pet>>");
    }

    @Test
    void allPartsAreNamed() {
        assertThat(new Constant(Scalar.STRING, "a").nullable().list().parts())
                .containsExactly(
                        new Constant(Scalar.STRING, "a").nullable().list(),
                        new Constant(Scalar.STRING, "a").nullable(),
                        new Constant(Scalar.STRING, "a"),
                        Scalar.STRING);
    }
}
