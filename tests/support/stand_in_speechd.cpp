// Stands in for the client library of Speech Dispatcher: writes down what it is asked to do, and
// behaves as the environment says.
//
// SPEECHD_LOG      the file to write to
// SPEECHD_MANNER   `far`: the daemon is on another machine; `none`: there is none; `waits`: opening
//                  takes until the file SPEECHD_LOG.go is there; `mute`: no synthesizer; `drops`:
//                  the first connection takes no text
//
// A text with "short" in it is said at once, every other one until it is cancelled.
#include <libspeechd.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>
#include <fstream>
#include <string>
#include <thread>

namespace {

/// A stand-in has to keep what a daemon would.
struct Daemon {
    int connections = 0;
    int messages = 0;
    int said_last = 0;
};

Daemon& daemon_state() {
    static Daemon state;
    return state;
}

std::string setting(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : value;
}

void log(const std::string& line) {
    std::ofstream(setting("SPEECHD_LOG"), std::ios::app) << line << '\n';
}

bool has_manner(const char* name) {
    return setting("SPEECHD_MANNER") == name;
}

}  // namespace

extern "C" {

SPDConnectionAddress* spd_get_default_address(char** /*error*/) {
    auto* address = new SPDConnectionAddress{};
    address->method = has_manner("far") ? SPD_METHOD_INET_SOCKET : SPD_METHOD_UNIX_SOCKET;
    return address;
}

void SPDConnectionAddress__free(SPDConnectionAddress* address) {
    delete address;
}

SPDConnection* spd_open2(const char* client,
                         const char* /*connection*/,
                         const char* /*user*/,
                         SPDConnectionMode /*mode*/,
                         const SPDConnectionAddress* /*address*/,
                         int /*autospawn*/,
                         char** error) {
    log(std::string("open ") + client);
    while (has_manner("waits") && access((setting("SPEECHD_LOG") + ".go").c_str(), F_OK) != 0) {
        usleep(1000);
    }
    if (has_manner("none")) {
        // As the library does.
        *error = strdup("There is no daemon.");
        return nullptr;
    }
    ++daemon_state().connections;
    return new SPDConnection{};
}

void spd_close(SPDConnection* connection) {
    log("close");
    delete connection;
}

int spd_get_client_id(SPDConnection* /*connection*/) {
    return 7;
}

char** spd_list_modules(SPDConnection* /*connection*/) {
    return new char* [2] { strdup(has_manner("mute") ? "dummy" : "espeak-ng"), nullptr };
}

void free_spd_modules(char** modules) {
    std::free(modules[0]);
    delete[] modules;
}

int spd_set_notification_on(SPDConnection* /*connection*/, SPDNotification /*what*/) {
    return 0;
}

int spd_set_language(SPDConnection* /*connection*/, const char* language) {
    log(std::string("language ") + language);
    return 0;
}

int spd_say(SPDConnection* connection, SPDPriority /*priority*/, const char* text) {
    if (has_manner("drops") && daemon_state().connections == 1) {
        log("dropped");
        return -1;
    }
    log(std::string("say ") + text);
    const int message = ++daemon_state().messages;
    daemon_state().said_last = message;
    if (std::strstr(text, "short") != nullptr) {
        const SPDCallback ended = connection->callback_end;
        std::thread([=] { ended(static_cast<std::size_t>(message), 7, SPD_EVENT_END); }).detach();
    }
    return message;
}

int spd_cancel(SPDConnection* connection) {
    log("cancel");
    const int message = daemon_state().said_last;
    if (message > 0) {
        connection->callback_cancel(static_cast<std::size_t>(message), 7, SPD_EVENT_CANCEL);
    }
    return 0;
}

}  // extern "C"
