package com.junction.retrofit.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The parts of an operation that Retrofit has no annotation for. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Operation {
    /** Its method and path, such as {@code GET /users/{user_id}}. Errors name it so. */
    String value();

    /** Its {@code operationId}; empty if it has none. */
    String id() default "";

    /**
     * The credentials that are sent: alternatives, of which each is the names of builder methods, joined by {@code +}.
     */
    String[] security() default {};

    /** The server that replaces the environment for this operation; empty if the environment applies. */
    String server() default "";

    /** The media types of its responses, first those that are decoded; empty if the document names none. */
    String accept() default "";

    /** True if the body of a success response may be absent or null. */
    boolean mayBeEmpty() default false;

    /**
     * The text before the path in Retrofit's annotation that is not sent. Without it, Retrofit would read a path that
     * begins with a slash or has a colon as another URL.
     */
    String unsent() default "";
}
