package com.junction.retrofit.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Schema;
import org.junit.jupiter.api.Test;
import org.openapitools.codegen.CodegenConstants;

/** Swagger Parser's models of a large document take as much memory as all that the generator keeps of it. */
class ReleasedModelsTest {
    @Test
    void theModelsAreReleasedBeforeAnythingIsGenerated() {
        OpenAPI models = new OpenAPI()
                .paths(new Paths().addPathItem("/pets", new PathItem()))
                .components(new Components().addSchemas("Pet", new Schema<>()));
        RetrofitMoshiCodegen generator = new RetrofitMoshiCodegen();
        generator.setInputSpec(Generation.DOCUMENT.toString());
        // The generation ends here, and shows what it begins with.
        generator.additionalProperties().put(CodegenConstants.INVOKER_PACKAGE, "not a package");
        assertThatIllegalArgumentException().isThrownBy(() -> generator.preprocessOpenAPI(models));
        assertThat(models.getPaths()).isEmpty();
        assertThat(models.getComponents().getSchemas()).isNull();
    }
}
