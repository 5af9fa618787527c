# Build it from this folder:        docker build -t fairwell .
# Run it with its data in a volume: docker run -d --restart unless-stopped -p 127.0.0.1:8080:8080 -v fairwell:/data fairwell

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY src ./src
RUN mvn -B -ntp -q package -Dmaven.test.skip=true

FROM eclipse-temurin:25-jre AS base
# fontconfig and one font: where either is missing, the first picture that Java draws fails
RUN apt-get -qq update \
	&& apt-get -qq install -y --no-install-recommends curl fontconfig fonts-dejavu-core >/dev/null \
	&& rm -rf /var/lib/apt/lists/*
# Small rather than fast: 320 MB resident after a hundred letters. Memory that was needed
# once is given back; objects have short headers; the second compiler and its memory are
# done without.
ENV MALLOC_ARENA_MAX=2 \
	JDK_JAVA_OPTIONS="-Xms48m -Xmx160m -Xmn12m -Xss512k -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:MinHeapFreeRatio=5 -XX:MaxHeapFreeRatio=10 -XX:-ShrinkHeapInSteps -XX:TieredStopAtLevel=1 -XX:TrimNativeHeapInterval=5000 -Djava.awt.headless=true"

# Extracted, since the AOT cache wants plain jars; made by the Java and the options that run it
FROM base AS app
COPY --from=build /build/target/fairwell.jar /tmp/fairwell.jar
RUN java -Djarmode=tools -jar /tmp/fairwell.jar extract --destination /app
COPY src/docker/train.sh /tmp/train.sh
# Without class linking Java also starts when it is given other options than here
RUN sh /tmp/train.sh /app /app/fairwell.aot -XX:-AOTClassLinking

FROM base
RUN useradd --system --uid 10001 --user-group --home-dir /data --shell /usr/sbin/nologin fairwell \
	&& install -d -o fairwell -g fairwell -m 700 /data
COPY --from=app /app /app
ENV FAIRWELL_DATA=/data SERVER_ADDRESS=0.0.0.0
USER fairwell
WORKDIR /app
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
	CMD curl -fsS "http://127.0.0.1:${SERVER_PORT:-8080}/actuator/health" || exit 1
ENTRYPOINT ["java", "-XX:AOTCache=/app/fairwell.aot", "-jar", "/app/fairwell.jar"]
