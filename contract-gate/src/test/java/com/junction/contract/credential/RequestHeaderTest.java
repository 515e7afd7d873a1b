package com.junction.contract.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestHeaderTest {
    private static final Map<String, String> ENVIRONMENT =
            Map.of("TOKEN", "t0ken-of-mine", "SHORT", "abc", "EMPTY", "");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            X-Tenant: 7                     -> 7                      -> 7                                -> ''
            X-Tenant:7                      -> 7                      -> 7                                -> ''
            X-Empty:                        -> ''                     -> ''                               -> ''
            X-Tenant: ${TOKEN}              -> t0ken-of-mine          -> contract-env-TOKEN               -> t0ken-of-mine
            Authorization: Bearer ${TOKEN}  -> Bearer t0ken-of-mine   -> Bearer contract-env-TOKEN        -> t0ken-of-mine
            Authorization: Bearer abcdefgh  -> Bearer abcdefgh        -> hidden                           -> Bearer abcdefgh, abcdefgh
            Authorization: Basic dXNlcjpwYXNzd29yZDk= -> Basic dXNlcjpwYXNzd29yZDk= -> hidden -> Basic dXNlcjpwYXNzd29yZDk=, dXNlcjpwYXNzd29yZDk=, user:password9
            X-Api-Key: abcdefgh             -> abcdefgh               -> hidden                           -> abcdefgh, abcdefgh
            Cookie: a=bcdefghi; c=d         -> a=bcdefghi; c=d        -> hidden                           -> a=bcdefghi; c=d, bcdefghi, d
            X-Client-Secret: abcdefgh       -> abcdefgh               -> hidden                           -> abcdefgh, abcdefgh
            """)
    void isRead(String text, String value, String shown, String secrets) {
        RequestHeader header = RequestHeader.parse(text, ENVIRONMENT);
        assertThat(header.value()).isEqualTo(value);
        assertThat(header.shown()).isEqualTo(shown);
        assertThat(String.join(", ", header.secrets())).isEqualTo(secrets);
        assertThat(header.toString()).isEqualTo("the header " + text.split(":")[0]);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            nonsense              -> must have a name and a value, such as "X-Tenant: 7"
            a b: 7                -> must have a name and a value
            : 7                   -> must have a name and a value
            X-Token: ${NONE}      -> X-Token needs the environment variable NONE, which is not set
            X-Token: ${EMPTY}     -> X-Token needs the environment variable EMPTY, which is not set
            X-Token: ${SHORT}     -> X-Token has the value of the environment variable SHORT, which is too short
            X-Api-Key: abc        -> X-Api-Key is a credential, but too short to be hidden in reports
            X-Name: Käse          -> X-Name has a character that is not printable ASCII
            """)
    void isRejected(String text, String said) {
        assertThatThrownBy(() -> RequestHeader.parse(text, ENVIRONMENT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("--header (-Dcontract.target.headers) ")
                .hasMessageContaining(said);
    }
}
