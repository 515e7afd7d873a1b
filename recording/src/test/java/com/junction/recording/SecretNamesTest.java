package com.junction.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretNamesTest {
    private final SecretNames names = new SecretNames(Set.of("X-Own", "pet"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization",
                "Proxy-Authorization",
                "x-vital-api-key",
                "X-API-Key",
                "apiKey",
                "API_KEY",
                "api.key",
                "apikey",
                "myapikey",
                "aPiKeY",
                "api-keys",
                "link_token",
                "linkToken",
                "accessTokens",
                "ACCESS_TOKEN",
                "accesstoken",
                "ToKeN",
                "access%5Ftoken",
                "access%255Ftoken",
                "api+key",
                "%74oken",
                "tokenvalue",
                "token2",
                "Cookie",
                "Set-Cookie",
                "cookies",
                "userPassword",
                "user[password]",
                "a.b.password",
                "password",
                "passwordHash",
                "userpasswordhash",
                "db_pass",
                "passwd",
                "passphrase",
                "passcode",
                "pwd",
                "jwt",
                "session",
                "session_id",
                "sessionId",
                "sessionid",
                "JSESSIONID",
                "PHPSESSID",
                "ASP.NET_SessionId",
                "connect.sid",
                "sid",
                "credential",
                "credentials",
                "signature",
                "X-Amz-Signature",
                "sig",
                "Subscription-Key",
                "Ocp-Apim-Subscription-Key",
                "x-functions-key",
                "private_key",
                "privatekey",
                "clientSecret",
                "clientsecret",
                "otp",
                "pin",
                "pin_code",
                "cvv",
                "ssn",
                "csrf",
                "X-XSRF-TOKEN",
                "csrfmiddlewaretoken",
                "nonce",
                "bearer",
                "auth",
                "X-Auth",
                "id_token_hint",
                "client_assertion",
                "assertion",
                "refresh_token",
                "SAMLResponse",
                "code_verifier",
                "verification_code",
                "AWSAccessKeyId",
                "x-own",
                "X_OWN",
                "xOwn",
                "Pet"
            })
    void areSecret(String name) {
        assertThat(names.hides(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "key",
                "code",
                "state",
                "monkey",
                "keyboard",
                "author",
                "authors",
                "turkey",
                "hockey",
                "spinning",
                "spin",
                "opinion",
                "tokenize",
                "tokenizer",
                "passenger",
                "passage",
                "compass",
                "secretary",
                "owner",
                "petName",
                "email",
                "name",
                "id",
                "user_id",
                "client_id",
                "provider",
                "oauth_provider",
                "auth_type",
                "token_type",
                "tokenType",
                "password_policy",
                "expires_in",
                "token_expires_at",
                "has_password",
                "max_tokens",
                "session_duration",
                "public_key",
                "Idempotency-Key",
                "Access-Control-Allow-Credentials",
                "WWW-Authenticate",
                "Content-Type",
                "Location",
                "design",
                "signal",
                "assign",
                "inside",
                "aside",
                "pinned",
                "mapping",
                "grant_type",
                "redirect_uri",
                "scope",
                "obsession",
                "possession",
                "sessions_count",
                "zip_code",
                "status_code",
                "countryCode"
            })
    void areNot(String name) {
        assertThat(names.hides(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"code", "CODE", "key", "ticket", "token", "x-own"})
    void areSecretInUrls(String name) {
        assertThat(names.hidesInUrl(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"state", "page", "zip_code", "keyword", "client_id", "redirect_uri"})
    void areNotInUrls(String name) {
        assertThat(names.hidesInUrl(name)).isFalse();
    }

    /** What each kind of names hides: all names, those that are certain, and those of credentials. */
    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            Authorization         | true  | true  | true
            Proxy-Authorization   | true  | true  | true
            Cookie                | true  | true  | true
            Set-Cookie            | true  | true  | true
            X-API-Key             | true  | true  | true
            x-vital-api-key       | true  | true  | true
            apiKey                | true  | true  | true
            api_keys              | true  | true  | true
            myapikey              | true  | true  | true
            X-Own                 | true  | true  | true
            password              | true  | true  | false
            userPassword          | true  | true  | false
            access_token          | true  | true  | false
            accesstoken           | true  | true  | false
            refreshToken          | true  | true  | false
            client_secret         | true  | true  | false
            private_key           | true  | true  | false
            Subscription-Key      | true  | true  | false
            JSESSIONID            | true  | true  | false
            pass                  | true  | true  | false
            dbPass                | true  | true  | false
            proxyPassThrough      | true  | false | false
            pass_through          | true  | false | false
            processDefinitionKey  | true  | false | false
            sort-by-key-value     | true  | false | false
            businessKey           | true  | false | false
            key                   | false | false | false
            authorization_type    | false | false | false
            monkey                | false | false | false
            """)
    void dependOnTheTraffic(String name, boolean all, boolean certain, boolean credentials) {
        Set<String> own = Set.of("X-Own");

        assertThat(new SecretNames(own).hides(name)).isEqualTo(all);
        assertThat(SecretNames.certain(own).hides(name)).isEqualTo(certain);
        assertThat(SecretNames.credentials(own).hides(name)).isEqualTo(credentials);
    }

    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            key   | true | false | false
            code  | true | true  | false
            token | true | true  | false
            """)
    void dependOnTheTrafficInUrls(String name, boolean all, boolean certain, boolean credentials) {
        assertThat(new SecretNames(Set.of()).hidesInUrl(name)).isEqualTo(all);
        assertThat(SecretNames.certain(Set.of()).hidesInUrl(name)).isEqualTo(certain);
        assertThat(SecretNames.credentials(Set.of()).hidesInUrl(name)).isEqualTo(credentials);
    }
}
