package com.junction.retrofit.generator.methods;

import com.junction.retrofit.generator.java.Code;
import java.util.Set;

/**
 * A parameter of a Retrofit method, and the value that the clients pass for it.
 *
 * @param annotation with its parentheses
 * @param type with its nullness
 * @param name of the parameter
 * @param value a Java expression
 * @param absent the value where there is no request object
 * @param apiImports what annotation and type need
 * @param clientImports what the value needs
 */
public record ApiArgument(
        Code annotation,
        Code type,
        Code name,
        Code value,
        Code absent,
        Set<String> apiImports,
        Set<String> clientImports) {

    /** True if items of the body may be null. */
    public boolean hasNullableItems() {
        return annotation.toString().contains("@NullableItems");
    }
}
