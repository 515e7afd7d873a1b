package com.junction.retrofit.generator.types;

import com.fasterxml.jackson.databind.JsonNode;
import com.junction.retrofit.generator.naming.EnumNames;
import com.junction.retrofit.generator.naming.TypePlace;
import com.junction.retrofit.generator.spec.Schema;
import com.junction.retrofit.generator.types.JavaType.Scalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A class that the generator must write for a schema. */
public sealed interface Declaration {
    /** Returns the schema. */
    Schema schema();

    /** Returns the package and the name of the class. */
    TypePlace place();

    /**
     * A class for an object.
     *
     * @param properties the properties of the object, then the parameters in the same request
     * @param additional the type of all other properties, if the document describes them
     */
    record ObjectClass(Schema schema, TypePlace place, List<Property> properties, Optional<JavaType> additional)
            implements Declaration {}

    /**
     * A class for an enum.
     *
     * @param wire the type of its values in JSON
     * @param closed whether the enum has only the values of the document
     * @param names the names of its values
     * @param valuesClass a second class for the constants, if one class cannot hold them all
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
     * @param members the types of its members, each with its schemas
     */
    record UnionClass(Schema schema, TypePlace place, Map<JavaType, List<Schema>> members) implements Declaration {}
}
