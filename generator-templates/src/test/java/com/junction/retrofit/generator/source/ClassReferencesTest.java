package com.junction.retrofit.generator.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.java.Marker;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ClassReferencesTest {
    private static final Code LIST = Code.type("java.util.List");
    private static final Code AWT_LIST = Code.type("java.awt.List");
    private static final Code DOCUMENT_LIST = Code.documentType("org.example.types.List");
    private static final Code PART = Code.type("okhttp3.MultipartBody" + Marker.NESTS + "Part");
    private static final Code DOCUMENT_BODY = Code.documentType("org.example.types.MultipartBody");
    private static final Code OWN = Code.type("org.example.Own");

    private static Code nullable(Code type) {
        return Code.annotated("org.jspecify.annotations.Nullable", type);
    }

    private static String resolve(String text) {
        return ClassReferences.resolve(Marker.IMPORTS + text, "org.example", "Own");
    }

    static Stream<Arguments> references() {
        String nullable = "\nimport org.jspecify.annotations.Nullable;\n";
        return Stream.of(
                arguments("imported", LIST + " a", "\nimport java.util.List;\nList a"),
                arguments("once", LIST + "<" + LIST + ">", "\nimport java.util.List;\nList<List>"),
                arguments("of java.lang", Code.type("java.lang.String") + " a", "String a"),
                arguments("of the same package", Code.type("org.example.Other") + " a", "Other a"),
                arguments(
                        "of a package below java.lang",
                        Code.type("java.lang.reflect.Type") + " a",
                        "\nimport java.lang.reflect.Type;\nType a"),
                arguments("nested", PART + " a", "\nimport okhttp3.MultipartBody;\nMultipartBody.Part a"),
                arguments("of the file itself", OWN + " a", "Own a"),
                arguments(
                        "called like the file",
                        Code.documentType("org.example.types.Own") + " a",
                        "org.example.types.Own a"),
                arguments(
                        "the first of a simple name",
                        LIST + " a, " + AWT_LIST + " b",
                        "\nimport java.util.List;\nList a, java.awt.List b"),
                arguments(
                        "of the document after that of a library",
                        DOCUMENT_LIST + " a, " + LIST + " b",
                        "\nimport java.util.List;\norg.example.types.List a, List b"),
                arguments(
                        "nested in a class that is not imported",
                        DOCUMENT_BODY + " a, " + PART + " b",
                        "\nimport okhttp3.MultipartBody;\norg.example.types.MultipartBody a, MultipartBody.Part b"),
                arguments("annotated", nullable(Code.type("java.lang.String")) + " a", nullable + "@Nullable String a"),
                arguments(
                        "annotated and not imported",
                        LIST + " a, " + nullable(DOCUMENT_LIST) + " b",
                        "\nimport java.util.List;" + nullable + "List a, org.example.types.@Nullable List b"),
                arguments(
                        "annotated and nested",
                        nullable(PART) + " a",
                        "\nimport okhttp3.MultipartBody;" + nullable + "MultipartBody.@Nullable Part a"),
                arguments(
                        "annotated with what is not imported",
                        Code.type("javax.Nullable") + " a, " + nullable(Code.type("java.lang.String")) + " b",
                        "\nimport javax.Nullable;\nNullable a, @org.jspecify.annotations.Nullable String b"));
    }

    @ParameterizedTest(name = "a class that is {0}")
    @MethodSource("references")
    void isWrittenAsBrieflyAsPossible(String ignored, String text, String resolved) {
        assertThat(resolve(text)).isEqualTo(resolved);
    }

    @Test
    void importsAreSorted() {
        assertThat(resolve(Code.type("b.B").toString() + Code.type("a.Z") + Code.type("a.C")))
                .isEqualTo("\nimport a.C;\nimport a.Z;\nimport b.B;\nBZC");
    }
}
