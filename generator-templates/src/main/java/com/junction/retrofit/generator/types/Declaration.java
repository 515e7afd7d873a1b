package com.junction.retrofit.generator.types;

import com.fasterxml.jackson.databind.JsonNode;
import com.junction.retrofit.generator.naming.EnumNames;
import com.junction.retrofit.generator.naming.TypePlace;
import com.junction.retrofit.generator.spec.Schema;
import com.junction.retrofit.generator.types.JavaType.Scalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A class that has to be written for a schema. */
public sealed interface Declaration {
    /** The schema. */
    Schema schema();

    /** The package and the name of the class. */
    TypePlace place();

    /**
     * A class for an object.
     *
     * @param properties those of the object, then the parameters that travel with it
     * @param additional the type of all other properties, where the document describes them
     */
    record ObjectClass(Schema schema, TypePlace place, List<Property> properties, Optional<JavaType> additional)
            implements Declaration {}

    /**
     * A class for an enum.
     *
     * @param wire the type of its values
     * @param closed whether it has exactly the values of the document
     * @param names the names of its values
     * @param valuesClass the class that has the constants, where they are too many for one class
     */
    record EnumClass(
            Schema schema,
            TypePlace place,
            Scalar wire,
            boolean closed,
            Map<JsonNode, EnumNames.Name> names,
            Optional<String> valuesClass)
            implements Declaration {}

    /**
     * A class for a union.
     *
     * @param members the types of its members, each with the schemas that it stands for
     */
    record UnionClass(Schema schema, TypePlace place, Map<JavaType, List<Schema>> members) implements Declaration {}
}
