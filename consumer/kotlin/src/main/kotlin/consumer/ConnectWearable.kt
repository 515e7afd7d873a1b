package consumer

import com.junction.api.Junction
import com.junction.api.resources.link.requests.GenerateOauthLinkLinkRequest
import com.junction.api.resources.link.requests.LinkTokenExchange
import com.junction.api.types.OAuthProviders

/** The documented sample in Kotlin, against the server that the first argument names. */
fun main(arguments: Array<String>) {
    Junction.builder().apiKey("YOUR_API_KEY").url(arguments[0]).build().use { client ->
        val token: String = client.link().token(LinkTokenExchange.builder().userId("3fa85f64-5717-4562-b3fc-2c963f66afa6").build()).linkToken
        val source = client.link().generateOauthLink(
            OAuthProviders.OURA,
            GenerateOauthLinkLinkRequest.builder().vitalLinkToken(token).build(),
        )
        val name: String = source.name
        val url: String? = source.oauthUrl.orElse(null)
        println("Kotlin: $name at $url")
    }
}
