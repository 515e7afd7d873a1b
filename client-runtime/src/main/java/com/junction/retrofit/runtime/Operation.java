package com.junction.retrofit.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the document says of an operation beside its request. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Operation {
    /** Its method and path, such as {@code GET /users/{user_id}}: errors call it by this name. */
    String value();

    /** Its {@code operationId}; empty where the document gives it none. */
    String id() default "";

    /**
     * The credentials that it is called with, and no others: alternatives, each of them the builder methods that set
     * it, joined by {@code +}.
     */
    String[] security() default {};

    /** The server that it is called on in place of the environment's; empty if there is no such server. */
    String server() default "";

    /** The media types of its answers, what is decoded first; empty if the document names none. */
    String accept() default "";

    /** Whether a success may have no body, or null in place of one. */
    boolean mayBeEmpty() default false;

    /**
     * What Retrofit's annotation has before the path, and is not sent. Without it, a path that begins with a slash or
     * has a colon would be read as another URL.
     */
    String unsent() default "";
}
