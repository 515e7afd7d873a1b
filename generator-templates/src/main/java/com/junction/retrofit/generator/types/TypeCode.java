package com.junction.retrofit.generator.types;

import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.types.JavaType.Constant;
import com.junction.retrofit.generator.types.JavaType.Generated;
import com.junction.retrofit.generator.types.JavaType.Library;
import com.junction.retrofit.generator.types.JavaType.ListOf;
import com.junction.retrofit.generator.types.JavaType.MapOf;
import com.junction.retrofit.generator.types.JavaType.Nullable;
import com.junction.retrofit.generator.types.JavaType.OptionalOf;
import com.junction.retrofit.generator.types.JavaType.Scalar;
import java.math.BigDecimal;
import org.apache.commons.lang3.ClassUtils;

/** Prints types, and the expressions of their adapters. */
public final class TypeCode {
    private static final String NULLABLE = "org.jspecify.annotations.Nullable";

    private final Code json;

    /** Creates a printer of types for one client. */
    public TypeCode(GeneratorOptions options) {
        this.json = Code.type(options.core("Json"));
    }

    /** Returns the type of a value that is always present, such as {@code int}. */
    public static Code name(JavaType type) {
        return type.isPrimitive() && type.withoutConstant() instanceof Scalar scalar
                ? Code.primitive(scalar.type())
                : boxed(type);
    }

    /** Returns the type as a type argument, such as {@code Integer}. */
    public static Code boxed(JavaType type) {
        if (type instanceof Nullable nullable) {
            return Code.annotated(NULLABLE, boxed(nullable.type()));
        }
        Code erased = erased(type);
        if (type instanceof ListOf list) {
            return Code.format("%s<%s>", erased, boxed(list.items()));
        }
        if (type instanceof MapOf map) {
            return Code.format("%s<String, %s>", erased, boxed(map.values()));
        }
        return type instanceof OptionalOf optional ? Code.format("%s<%s>", erased, boxed(optional.type())) : erased;
    }

    /** Returns the class without type arguments and annotations; two overloads must differ in it. */
    public static Code erased(JavaType type) {
        if (type instanceof Nullable nullable) {
            return erased(nullable.type());
        }
        if (type instanceof Constant constant) {
            return erased(constant.type());
        }
        if (type instanceof Generated generated) {
            return Code.documentType(generated.qualifiedName());
        }
        return Code.type(qualifiedName(type));
    }

    private static String qualifiedName(JavaType type) {
        if (type instanceof Scalar scalar) {
            return ClassUtils.primitiveToWrapper(scalar.type()).getName();
        }
        if (type instanceof Library library) {
            return library.qualifiedName();
        }
        return type.isList() ? "java.util.List" : type.isMap() ? "java.util.Map" : "java.util.Optional";
    }

    /**
     * Returns an expression for the Moshi adapter of a type, such as {@code Json.INTEGER}.
     *
     * @throws IllegalArgumentException if the type does not have an adapter
     */
    public Code adapter(JavaType type) {
        if (type instanceof Scalar scalar) {
            return scalar(scalar);
        }
        if (type instanceof ListOf list) {
            return Code.format("%s.list(%s)", json, adapter(list.items()));
        }
        if (type instanceof MapOf map) {
            return Code.format("%s.map(%s)", json, adapter(map.values()));
        }
        if (type instanceof Nullable nullable) {
            return Code.format("%s.nullable(%s)", json, adapter(nullable.type()));
        }
        if (type instanceof Constant constant) {
            return Code.format("%s.constant(%s, %s)", json, adapter(constant.type()), literal(constant));
        }
        if (type instanceof Generated generated) {
            return Code.format("%s.JSON_ADAPTER", Code.documentType(generated.qualifiedName()));
        }
        throw new IllegalArgumentException(type + " has no adapter");
    }

    private Code scalar(Scalar scalar) {
        return switch (scalar) {
            case UUID -> Code.format("%s.text(%s::fromString)", json, erased(scalar));
            case DATE -> Code.format("%s.text(%s::parse)", json, erased(scalar));
            default -> Code.format("%s.%s", json, Code.name(scalar.name()));
        };
    }

    private static Code literal(Constant constant) {
        Object value = constant.value();
        if (value instanceof BigDecimal number) {
            return Numbers.decimal(number);
        }
        if (value instanceof Boolean flag) {
            return Code.literal(flag.booleanValue());
        }
        if (value instanceof Integer number) {
            return Code.literal(number.intValue());
        }
        return value instanceof Long number ? Code.literal(number.longValue()) : Code.literal((String) value);
    }
}
