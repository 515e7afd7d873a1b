package consumer;

import com.junction.api.Junction;
import com.junction.api.resources.link.requests.GenerateOauthLinkLinkRequest;
import com.junction.api.resources.link.requests.LinkTokenExchange;
import com.junction.api.types.OAuthProviders;

/** The documented sample, against the server that the first argument names. */
public final class ConnectWearable {
    private ConnectWearable() {}

    public static void main(String[] arguments) {
        try (Junction client =
                Junction.builder().apiKey("YOUR_API_KEY").url(arguments[0]).build()) {
            var tokenResponse = client.link()
                    .token(LinkTokenExchange.builder().userId("3fa85f64-5717-4562-b3fc-2c963f66afa6").build());
            var data = client.link()
                    .generateOauthLink(
                            OAuthProviders.OURA,
                            GenerateOauthLinkLinkRequest.builder()
                                    .vitalLinkToken(tokenResponse.getLinkToken())
                                    .build());
            Package metadata = Junction.class.getPackage();
            System.out.println("Java: " + data.getName() + " by " + metadata.getImplementationTitle() + " "
                    + metadata.getImplementationVersion() + " for " + metadata.getSpecificationTitle() + " "
                    + metadata.getSpecificationVersion());
        }
    }
}
