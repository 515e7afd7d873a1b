package com.junction.retrofit.generator.types;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.lang3.ClassUtils;

/** A Java type that is read from JSON. {@link TypeCode} prints it. */
public sealed interface JavaType {
    /** The types for which the runtime has an adapter. */
    enum Scalar implements JavaType {
        /** Any JSON value. */
        VALUE(Object.class),
        STRING(String.class),
        INTEGER(int.class),
        LONG(long.class),
        BIG_INTEGER(BigInteger.class),
        DECIMAL(BigDecimal.class),
        DOUBLE(double.class),
        BOOLEAN(boolean.class),
        UUID(UUID.class),
        DATE(LocalDate.class),
        DATE_TIME(OffsetDateTime.class);

        private final Class<?> type;

        Scalar(Class<?> type) {
            this.type = type;
        }

        /** Returns the class, which may be primitive. */
        public Class<?> type() {
            return type;
        }
    }

    /** A list. */
    record ListOf(JavaType items) implements JavaType {}

    /** A map from strings. */
    record MapOf(JavaType values) implements JavaType {}

    /** A type that allows null. */
    record Nullable(JavaType type) implements JavaType {}

    /** A value that may be absent; it does not have an adapter. */
    record OptionalOf(JavaType type) implements JavaType {}

    /**
     * A type with a single value.
     *
     * @param value a {@code String}, a {@code Boolean}, or a {@code Number} of the type
     */
    record Constant(Scalar type, Object value) implements JavaType {}

    /** A class that the generator writes for the document. */
    record Generated(String packageName, String className) implements JavaType {
        /** Returns the name with its package. */
        public String qualifiedName() {
            return packageName + "." + className;
        }
    }

    /**
     * A class of Java, of a library, or of the runtime that does not have an adapter.
     *
     * @param qualifiedName the name, with {@link com.junction.retrofit.generator.java.Marker#NESTS} before a nested
     *     class
     */
    record Library(String qualifiedName) implements JavaType {
        /** The type of a response without a body. */
        public static final JavaType VOID = new Library("java.lang.Void");
    }

    /** Returns a list of this type. */
    default JavaType list() {
        return new ListOf(this);
    }

    /** Returns a map from strings to this type. */
    default JavaType map() {
        return new MapOf(this);
    }

    /** Returns this type with null allowed. */
    default JavaType nullable() {
        return isNullable() ? this : new Nullable(this);
    }

    /** Returns this type with any value allowed instead of a constant. */
    default JavaType withoutConstant() {
        if (this instanceof Constant constant) {
            return constant.type();
        }
        if (this instanceof ListOf list) {
            return new ListOf(list.items().withoutConstant());
        }
        if (this instanceof MapOf map) {
            return new MapOf(map.values().withoutConstant());
        }
        return this instanceof Nullable nullable ? new Nullable(nullable.type().withoutConstant()) : this;
    }

    /** Whether the value is always the same. */
    default boolean isConstant() {
        return this instanceof Constant;
    }

    /** Whether this type allows null. */
    default boolean isNullable() {
        return this instanceof Nullable;
    }

    /** Whether this list or map may contain null; its type at run time does not show that. */
    default boolean hasNullableItems() {
        boolean structure = isList() || isMap();
        return inner().filter(inner -> (structure && inner.isNullable()) || inner.hasNullableItems())
                .isPresent();
    }

    /** Whether the type is a Java primitive, which cannot be null. */
    default boolean isPrimitive() {
        return withoutConstant() instanceof Scalar scalar && scalar.type().isPrimitive();
    }

    /** Whether a parameter of this type counts twice (JVMS, section 4.3.3). */
    default boolean isWide() {
        return isPrimitive() && (withoutConstant() == Scalar.LONG || withoutConstant() == Scalar.DOUBLE);
    }

    /** Whether this type is a list. */
    default boolean isList() {
        return this instanceof ListOf;
    }

    /** Whether this type is a map. */
    default boolean isMap() {
        return this instanceof MapOf;
    }

    /** Returns this type and all types that it contains. */
    default Stream<JavaType> parts() {
        return Stream.concat(Stream.of(this), inner().stream().flatMap(JavaType::parts));
    }

    /** Returns the type of the items or the value that this type wraps. */
    private Optional<JavaType> inner() {
        if (this instanceof ListOf list) {
            return Optional.of(list.items());
        }
        if (this instanceof MapOf map) {
            return Optional.of(map.values());
        }
        if (this instanceof Nullable nullable) {
            return Optional.of(nullable.type());
        }
        if (this instanceof OptionalOf optional) {
            return Optional.of(optional.type());
        }
        return this instanceof Constant constant ? Optional.of(constant.type()) : Optional.empty();
    }

    /** Returns the simple names of its classes, such as {@code List<Integer>}. */
    default String simpleName() {
        if (this instanceof Scalar scalar) {
            return ClassUtils.primitiveToWrapper(scalar.type()).getSimpleName();
        }
        if (this instanceof Generated generated) {
            return generated.className();
        }
        String inner = inner().map(JavaType::simpleName).orElseGet(this::toString);
        return isList() ? "List<" + inner + ">" : isMap() ? "Map<String, " + inner + ">" : inner;
    }
}
