package com.example;

import com.junction.api.Junction;
import com.junction.api.types.OAuthProviders;

/** A program that makes one call. */
public final class App {
    private App() {}

    public static void main(String[] arguments) {
        try (Junction client =
                Junction.builder().url(System.getenv("JUNCTION_URL")).build()) {
            System.out.println(
                    client.link().generateOauthLink(OAuthProviders.OURA).getName());
        }
    }
}
